# One image for migration, API, worker and checks: docs/operations.md. The first stage needs a package registry, the
# second one needs nothing from outside.
FROM node:20-bookworm-slim AS build
WORKDIR /opt/dinhdanh
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 exec turbo run build

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libstdc++6 ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 990 --home-dir /var/lib/dinhdanh --create-home dinhdanh \
  && install --directory --owner=dinhdanh --mode=0700 /var/lib/dinhdanh/files /var/lib/dinhdanh/anchors /var/lib/dinhdanh/keys
COPY --from=build /opt/dinhdanh /opt/dinhdanh
USER dinhdanh
WORKDIR /opt/dinhdanh/apps/api
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 \
  FILES_DIRECTORY=/var/lib/dinhdanh/files AUDIT_ANCHOR_DIRECTORY=/var/lib/dinhdanh/anchors \
  ENCRYPTION_KEYS_FILE=/var/lib/dinhdanh/keys/encryption-keys.json
VOLUME /var/lib/dinhdanh/files /var/lib/dinhdanh/anchors /var/lib/dinhdanh/keys
EXPOSE 4000
ENTRYPOINT ["/opt/dinhdanh/node_modules/node/bin/node"]
CMD ["dist/main.js"]
