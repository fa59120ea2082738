/** The door for bibliographies in CSL-YAML: they need the YAML package, so from outside core it is loaded with `await import()` when one is met. */
export { addToCslYaml, cslYamlReading, readCslYaml } from './bibliography/cslYaml';
export { reviseCslYaml } from './bibliography/reviseCslYaml';
