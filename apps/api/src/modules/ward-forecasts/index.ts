export { forecastsOf } from './forecast-of.ts';
export { WardForecastResolver } from './ward-forecast.resolver.ts';
export { readFigures } from './ward-forecasts.queries.ts';
