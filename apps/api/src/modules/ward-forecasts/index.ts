export { forecastsOf } from './forecast-of.ts';
export { wardFiguresRouter } from './ward-figures.router.ts';
export { WardForecastResolver } from './ward-forecast.resolver.ts';
export { readFigures } from './ward-forecasts.queries.ts';
