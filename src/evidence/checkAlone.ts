import { check, type IProperty, type Parameters, type RunDetails, resetConfigureGlobal } from 'fast-check';

/**
 * What fast-check finds with these parameters and no others. What somebody has set for all of fast-check, such as
 * examples in place of draws or equal inputs that are not run, would otherwise change what is said to have been drawn,
 * also in every other claim that the same worker runs.
 */
export function checkAlone<Inputs>(property: IProperty<Inputs>, parameters: Parameters<Inputs>): RunDetails<Inputs> {
  resetConfigureGlobal();
  return check(property, parameters);
}
