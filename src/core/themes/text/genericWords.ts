/**
 * Words of every field's abstracts: they say how a paper talks, not what it is about.
 * They count less in a comparison, and no theme is named by them alone.
 */
import { spellingKey } from './spelling';
import { wordSet } from './wordSet';

const WORDS = `
ability ablation able absence absolute abstract academic accelerate acceptable access accompany accomplish according account accuracy
accurate accurately achievable achieve achievement acquire act action active actual actually adapt add addition additional additionally
address adequate adjust adopt adoption advance advanced advancement advantage affect ai aim aims algorithm algorithmic aligned allow
alternative amount ample analysis analytic analytical analyze ann apparent appear appendix applicable application apply approach
appropriate approximately april apt architectural architecture area argue arise article artifact artificial arxiv aspect assess assessment
assign assist associate assume assumption attain attempt attention attract attractive attribute august author automate automatic
automatically available average aware awareness background balance base baseline basic basis begin behavior benchmark benefit best better
bias big block body bottleneck bottlenecked bound break bridge brief bring broad broadly build building call capability capable capacity
capture careful carefully carry case category causal cause caveat central certain challenge challenging change chapter characteristic
characterize check choice choose claim class classic classical clear clearly close closely cnn code cohort collect collection com
combination combine commercial common commonly community company comparable comparative compare comparison compatible compelling compete
competing competitive complete completely complex complexity complicated component comprehensive comprise compromise computation
computational compute computer computing concept conceptual concern conclude conclusion concrete concurrent condition conduct
configuration confirm connect connection consequence consequently consider considerable considerably consideration consist consistent
consistently constitute constrain constraint construct construction consume consuming consumption contain contemporary content context
contextual continue continuous contrary contrast contribute contribution control controlled convenient conventional convolutional core
correct correctly correspond corresponding cost costly cover coverage create creation criterion critical crucial current currently custom
cutting data dataset datasets day deal decade december decide decision decrease dedicate dedicated deep default define definition degrade
degree deliver demand demanding demo demonstrate demonstration denote depend dependence dependent deploy deployment derive describe
description design designer desirable desire despite detail detailed detect determine develop developer development device devise devoted
difference different difficult difficulty direct direction directly discover discovery discuss discussion disparity display dissertation
distinct distinguish distribute diverse diversity divide dl dnn domain dominant downstream dramatic dramatically draw drawback drive
driven drop due dynamic earlier early ease easily easy edge effect effective effectively effectiveness efficacy efficiency efficient
efficiently effort eight elaborate element emerge emergence emerging emphasis emphasize empirical empirically employ empower enable
encounter encourage end engine engineer enhance enhancement enjoy enormous ensure entail entire entirely entity environment equal equally
equip era error especially essential essentially establish estimate estimation evaluate evaluation event evidence evident evolve exact
exactly examine example exceed excellent exceptional execute execution exemplify exhaustive exhibit exist existing expand expect expected
expensive experience experiment experimental experimentally expert explain explicit explicitly exploit exploration explore exploring
expose express expressive extant extend extension extensive extensively extent external extra extract extraction extreme extremely
facilitate fact factor fail failure fair fairly family fashion fast faster favorable feasible feature february field figure final finally
find finding fine finetune finetuning finite first fit five fix fixed flexibility flexible flow focus follow following force form formal
formulate formulation forward foster foundation foundational four framework free frequent frequently frontier fulfill full fully function
functional functionality fundamental fundamentally future gain gained gap gather general generality generalizable generalization
generalize generally generate generation generic github given global goal good grand granular gray great greater greatly ground group grow
growing growth guarantee guidance guide guideline half hand handle hard hardware harness harnessing heart heavily heavy help helpful
heterogeneous hidden high higher highest highlight highly hinder hold holistic hope hour house http https huge human hundred hybrid
hypothesis idea ideal identify ignore illustrate imagenet immediate immense impact imperative implement implementation implication imply
importance important importantly impose impressive improve improved improvement inability include incorporate increase increased
increasing increasingly incremental incur independent independently indicate indicator individual induce industrial industry inevitable
infeasible inference influence inform information inherent inherently initial initially innovation innovative input insight inspire
inspired instance instead institution integral integrate integrated integration intelligence intelligent intend intensive interest
interesting interface intermediate internal interpret intractable intrinsic introduce introduction intuition intuitive investigate
investigation involve issue item iteration iterative january joint jointly journey july june justify keep key kind know knowledge known
lack landscape large largely larger largest latency later latest latter law layer lead leaderboard leading learn learnable learned learner
learning led lend length lesson level leverage leveraged library light limit limitation limited line link list literature little local
locally location long longer look loss lossless lot low lower lowest machine main mainstream maintain maintaining major majority manage
management manner manual manually march mark massive match material matter maturity maximize may mean meaningful means measure measurement
mechanism meet mention merely met method methodology metric million mind minimal minimize minimum minor minute miss missing mitigate mix
ml modality mode model modeling moderate modern modest modify module moment motivate motivation move multi multifaceted multiple multitude
naive name narrow natural nature necessary necessitate necessity need negative negatively negligible net network neural new newly next
nice nine nn noise nominal non nontrivial normal notable notably note noteworthy notice notion novel november number numerical numerous
object objective observation observe obstacle obtain obvious obviously occur october off-the-shelf offer old ongoing online open operate
operation operational opportunity opposed optimal optimally optimization optimize option order ordinary org original originally orthogonal
outcome outline outperform output overall overcome overhead overlook overview package page pair paper paradigm parallel parameter
paramount part partial partially particular particularly party pass past path pattern pay peak people percent perform performance period
person perspective phase phenomenon pipeline pivotal place plan platform plausible play plethora plug point poor poorly popular popularity
portion pose position positive possess possibility possible possibly post potential potentially power powerful practical practically
practice precise precisely preclude predict prediction predictive predominantly prefer preliminary prepare presence present preserve
pressing pretrain pretrained pretraining prevail prevalent prevent previous previously primarily primary principal principle prior private
pro problem procedure process processing produce product production profound program progress prohibitive project prominent promise
promising promote prompt prone pronounced proof proper properly property proposal propose proposed prospect protect protocol prototype
prove proven provide provider proximity public publication publicly publish purpose pursue put python qualitative qualitatively quality
quantify quantitative quantitatively quantity question quick quickly quite raise random range rapid rapidly rare rarely rate ratio raw
reach readily ready real realistic reality realize realm realworld reason reasonable receive recent recently recognize recommend
recommendation record recover reduce reduced reducing reduction redundant refer refine reflect regard regardless regime region regular
regularly reinforce relate related relation relationship relative relatively release relevance relevant reliability reliable reliably rely
remain remarkable remarkably remove replace report repository represent representation representative reproduce request require required
requirement research researcher resource respect respective respectively respond response responsible rest restrict restriction result
retain retrain reuse reveal review revisit revolution revolutionize rich rigorous rigorously rise risk robust robustness role root rule
run running safe same sample satisfactory satisfy save saving scalability scalable scale scaling scarce scenario scheme science scientific
scientist scope score seamless seamlessly search second section seek select selection selectively self sensitive sensitivity separate
separately september sequence series serious serve service set setting setup seven severe severely severity shape share sharing sharp shed
shift short shortcoming shot show showcase showcasing side sign signal significance significant significantly similar similarity similarly
simple simplicity simplify simplistic simply simulate simulation simultaneous simultaneously single situation six size slight slightly
slow small smaller smallest smart smooth social society software sole solely solid solution solve sophisticated sort sota source space
span spatial special specialized specially specific specifically specification specify spectrum speed speedup split spread stable stage
standard standardize stark start state static statistical statistically steadily step straight straightforward strategy stream strength
strengthen stress strict striking stringent strong stronger strongly structural structure structured struggle student studied study sub
subject subsequent subsequently subset substantial substantially substitute success successful successfully sudden suffer suffice
sufficient sufficiently suggest suit suitability suitable suite summarize summary super superior superiority supervise supervised
supplementary supply support surge surpass surprise surprising surprisingly survey susceptible sustain sweet switch synergistic synergy
synthesize synthetic system systematic systematically table tackle tailor tailored tailoring target task tech technical technique
technological technology tedious temporal ten tend tendency term test testing text theme theoretical theoretically theory third thorough
thoroughly thousand three threshold thriving tight time timely tiny today tool toolkit top topic total track tractable trade tradeoff
tradition traditional traditionally train trained training transfer transform transformation transition treat tremendous trend trial
trigger true try tune tuning turn twice two type typical typically ubiquitous ultimate ultimately ultra unable unavailable uncover
underexplored underlie underlying underrepresented underscore understand understanding unfortunately unified uniform unify unique unit
universal universality unknown unleash unlock unprecedented unseen upcoming update upper url usage use useful user utility utilization
utilize utmost valid validate validation validity valuable value vanilla variable variant variation variety vary vast verify versatile
versatility version viable view vision vital volume wall want weak weakness website week weight weighted well wide widely widespread win
wise wish word work workflow working workload world worse worst worth write www year yield yielded yielding zero
手法 提案 研究 応用 学習 深層学習 モデル システム データ 方法 評価 解析 分析 検討 実験 結果 性能 技術 開発 問題 利用 活用 高速 深層 ネットワーク
アルゴリズム 模型 系统 学习 深度 应用 数据 评估 算法 问题 网络 技术 结果 实验
`;

/** Spelling keys of the generic words. */
export const GENERIC_WORDS = /* @__PURE__ */ spellingKeys(WORDS);

function spellingKeys(words: string): ReadonlySet<string> {
  return new Set([...wordSet(words)].map(spellingKey));
}
