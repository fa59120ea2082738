/** How citation keys are made: by the user's formula, else by the preset. */
import { DEFAULT_KEY_FORMULA, keyTemplate, type FormulaFault, type KeyTemplate } from '../../core/citation/plain';
import { ownKeyFormula, presetKeyFormula } from '../settings';

/** Templates by formula, so that one formula is one template: keys are remembered by it. */
const templates = new Map<string, ReturnType<typeof keyTemplate>>();

/** The template in use; undefined for the default, which needs none. A formula that cannot be read gives way to the preset. */
export function keyTemplateInUse(): KeyTemplate | undefined {
  const formula = keyFormulaFault() === undefined && ownKeyFormula() !== '' ? ownKeyFormula() : presetKeyFormula();
  const read = formula === DEFAULT_KEY_FORMULA ? undefined : readOnce(formula);
  return read !== undefined && 'template' in read ? read.template : undefined;
}

/** Why the user's formula cannot be read; undefined where it can, and where there is none. */
export function keyFormulaFault(): FormulaFault | undefined {
  const formula = ownKeyFormula();
  const read = formula === '' ? undefined : readOnce(formula);
  return read !== undefined && 'fault' in read ? read.fault : undefined;
}

function readOnce(formula: string): ReturnType<typeof keyTemplate> {
  const known = templates.get(formula) ?? keyTemplate(formula);
  templates.set(formula, known);
  return known;
}
