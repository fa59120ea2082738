import assert from 'node:assert/strict';
import { authorList, authorNamed, isNameList } from '../../../../../src/core/digest/facts/authorNames';

const shown = (line: string): string => authorList(line).map(({ family, given }) => (given === undefined ? family : `${given}/${family}`)).join(' ');

describe('authorNamed', () => {
  const cases: readonly [string, ReturnType<typeof authorNamed>][] = [
    ['Geoffrey E. Hinton', { family: 'Hinton', given: 'Geoffrey E.' }],
    ['Hinton, Geoffrey E.', { family: 'Hinton', given: 'Geoffrey E.' }],
    ['Aäron van den Oord', { family: 'van den Oord', given: 'Aäron' }],
    ['Martin Luther King Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
    ['King, Jr., Martin Luther', { family: 'King Jr.', given: 'Martin Luther' }],
    ['Smith J', { family: 'Smith', given: 'J' }],
    ['chuanwei ruan', { family: 'ruan', given: 'chuanwei' }],
    ['é. Picheral', { family: 'Picheral', given: 'é.' }],
    ['OpenAI', { family: 'OpenAI' }],
    ['张三', { family: '张三' }],
    [' , ', undefined],
  ];
  for (const [name, author] of cases) it(`reads "${name}"`, () => assert.deepEqual(authorNamed(name), author));
});

describe('authorList', () => {
  const cases: readonly [string, string][] = [
    ['Inouye & Ravikumar', 'Inouye Ravikumar'],
    ['Grathwohl & Chen et. al.', 'Grathwohl Chen'],
    ['Zonghan Wu, Shirui Pan, Philip S. Yu.', 'Zonghan/Wu Shirui/Pan Philip S./Yu'],
    ['M. Zeiler and R. Fergus', 'M./Zeiler R./Fergus'],
    ['Y. LeCun, Y. Bengio, and G. Hinton', 'Y./LeCun Y./Bengio G./Hinton'],
    ['G. Hinton et al.', 'G./Hinton'],
    ['Ann Lee (1), Bo Chen (2) ((1) Univ. Mandalay, (2) Lab)', 'Ann/Lee Bo/Chen'],
    ['HolmesParker C, Taylor M E, Agogino A, et al.', 'C/HolmesParker M E/Taylor A/Agogino'],
    ['[No author name available]', ''],
    ['Goodfellow, Ian; Bengio, Yoshua', 'Ian/Goodfellow Yoshua/Bengio'],
    ['Scarselli, Franco and Gori, Marco and others.', 'Franco/Scarselli Marco/Gori'],
    ['LeCun, Y., Bengio, Y., & Hinton, G.', 'Y./LeCun Y./Bengio G./Hinton'],
    ['Ann Lee*, Bo Chen† (MIT), Cy Doe (ETH)', 'Ann/Lee Bo/Chen Cy/Doe'],
    ['Casbon JA, Crooks GE, van der Berg M.', 'JA/Casbon GE/Crooks M/van der Berg'],
    ['Hinton, Geoffrey E., Simon Osindero, and Yee-Whye Teh', 'Geoffrey E./Hinton Simon/Osindero Yee-Whye/Teh'],
    ['de Carvalho, Douglas Daniel, and Rafael Gontijo', 'Douglas Daniel/de Carvalho Rafael/Gontijo'],
    ['Lee, A.; Chen, B. & Alvera-Azcárate, J.-M.', 'A./Lee B./Chen J.-M./Alvera-Azcárate'],
    ['Ministry of Sea and Wind; Lee, A.', 'Ministry/of Sea and Wind A./Lee'],
    ['Szegedy, Christian, et al.', 'Christian/Szegedy'],
    ['Graves, Alex.', 'Alex/Graves'],
    ['Smith, Kate A.', 'Kate A./Smith'],
    ['Peng, Yue, Choi, Byron, and Xu, Jianliang.', 'Yue/Peng Byron/Choi Jianliang/Xu'],
    ['Chen and Manning', 'Chen Manning'],
    ['LZDQ, Broccolito, davidlvxin', 'LZDQ Broccolito davidlvxin'],
    ['Jan "Honza" Cernocky, Ann Lee', 'Jan/Cernocky Ann/Lee'],
    ['Wei LI, Ann Lee', 'Wei/LI Ann/Lee'],
    ['Luc Van Gool, Shiliang Sun1, NeoZ123', 'Luc/Van Gool Shiliang/Sun NeoZ123'],
    ['', ''],
  ];
  for (const [line, names] of cases) it(`reads "${line}"`, () => assert.equal(shown(line), names));
});

describe('isNameList', () => {
  const cases: readonly [string, boolean][] = [
    ['Zhiyuan Liu, Jie Zhou.', true],
    ['Battaglia, Peter W and Hamrick, Jessica B and others.', true],
    ['S. Loffe and C. Szegedy', true],
    ['Santiago Ramón y Cajal, Daniel van der Berg', true],
    ['Classic papers published before 2012', false],
    ['This paper introduces a method, and more', false],
    ['Code: https://github.com/x/y', false],
    ['', false],
  ];
  for (const [line, names] of cases) it(`${names ? 'takes' : 'does not take'} "${line}" for names`, () => assert.equal(isNameList(line), names));
});
