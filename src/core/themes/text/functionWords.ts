import { wordSet } from './wordSet';

/** Words that carry no subject and end a phrase. */
export const FUNCTION_WORDS = /* @__PURE__ */ wordSet(`
a about above across after afterwards again against ago all almost alone along already also although always am among amongst an and
another any anyone anything are aren't around as at away be became because become becomes been before behind being below beside besides
between beyond both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down due during each
either else elsewhere enough etc even ever every everyone everything except few fewer for former from further furthermore get gets give
given gives go goes had has have having he hence her here herein hereby him himself his how however i ie eg if in indeed instead into is
isn't it its it's itself just kept last later latter latterly least less let let's like likely ll made mainly make makes making many may
maybe me meanwhile might mine more moreover most mostly much must my myself namely near nearly neither never nevertheless next no nobody
none nonetheless nor not nothing now nowhere of off often on once one ones only onto or other others otherwise our ours ourselves out over
own per perhaps put quite rather re s same see seem seemed seems several shall she should since so some somehow someone something
sometimes somewhere still such take taken takes than that that's the their theirs them themselves then thence there thereby therefore
therein these they thing things this those though through throughout thru thus till to together too took toward towards under unlike until
up upon us use used useful uses using usually various ve very via vs versus was way ways we we're we've well went were what whatever when
whence whenever where whereas whereby wherein wherever whether which while whilst who whoever whole whom whose why will with within
without would yet you your yours yourself w.r.t wrt et al based aka est der die das und le la les des du de von da el los las un une
`);
