/**
 * Words of every field's abstracts: they say how a paper talks, not what it is about.
 * They count less in a comparison, and no theme is named by them alone.
 */
import { spellingKey } from './spelling';

const WORDS = `
ability able absence absolute abstract academic accelerate acceptable access accompany accomplish according account accuracy accurate accurately achievable achieve
achievement acquire act action active actual actually adapt add addition additional additionally address adequate adjust adopt adoption advance advanced advancement
advantage affect aim aims aligned allow alternative amount ample analysis analytic analytical analyze apparent appear applicable application apply appropriate approach
approximately apt area argue arise article artifact aspect assess assessment assign assist associate assume assumption attain attempt attention attract attractive attribute
author automatic automatically automate available average aware awareness background balance base baseline basic basis begin behavior benchmark benefit best better big
block body bottleneck bound break bridge brief bring broad broadly build building call capability capable capacity capture careful carefully carry case category causal cause
central certain challenge challenging change characteristic characterize check choice choose claim class classic classical clear clearly close closely code collect collection
combination combine commercial common commonly community company comparable comparative compare comparison compatible compelling compete competing competitive complete completely
complex complexity complicated component comprehensive comprise computation computational compute computer computing concept concern conclude conclusion concrete concurrent condition
conduct configuration confirm connect connection consequence consequently consider considerable considerably consideration consist consistent consistently constitute constrain
constraint construct construction consume consuming consumption contain contemporary content context continue continuous contrary contrast contribute contribution control
conventional core correct correctly correspond corresponding cost costly cover create creation criterion critical crucial current currently custom cutting data dataset datasets day deal
decade decide decision decrease dedicated deep default define definition degrade degree deliver demand demanding demonstrate demonstration denote depend dependence dependent deploy
deployment derive describe description design designer desirable desire despite detail detailed detect determine develop developer development device devise difference different
difficult difficulty direct direction directly discover discovery discuss discussion disparity display distinct distinguish distribute diverse diversity divide domain dominant
downstream dramatic dramatically draw drawback drive driven drop due dynamic earlier early ease easily easy edge effect effective effectively effectiveness efficacy efficiency
efficient efficiently effort elaborate element emerge emergence emerging emphasis emphasize empirical empirically employ enable encounter encourage end engine engineer
enhance enhancement enjoy enormous ensure entail entire entirely environment equal equally equip error especially essential essentially establish estimate estimation evaluate
evaluation event evidence evident evolve exact exactly examine example exceed excellent exceptional execute execution exhaustive exhibit exist existing expand expect expected
expensive experience experiment experimental experimentally expert explain explicit explicitly exploit exploration explore exploring expose express extend extension extensive
extensively extent external extra extract extraction extreme extremely facilitate fact factor fail failure fair fairly family fashion fast faster favorable feasible feature field
figure final finally find finding fine finite fit fix fixed flexibility flexible flow focus follow following force form formal formulate formulation forward foundation
foundational framework free frequent frequently frontier fulfill full fully function functional functionality fundamental fundamentally future gain gap gather general generality
generalization generalize generally generate generation generic github given global goal good grand gray great greater greatly ground group grow growing growth guarantee guide
guideline hand handle hard hardware harness heart heavily heavy help helpful heterogeneous hidden high higher highest highlight highly hold holistic hope house huge human hundred
hybrid hypothesis idea ideal identify ignore illustrate immediate immense impact imperative implement implementation implication imply importance important importantly impose
impressive improve improved improvement inability include incorporate increase increased increasing increasingly incur independent independently indicate indicator individual induce
industrial industry inevitable inference influence information inherent inherently initial initially innovation innovative input insight inspire instance instead institution
integral integrate integrated integration intelligence intelligent intend intensive interest interesting interface intermediate internal interpret intrinsic introduce introduction
intuition intuitive investigate investigation involve issue item iteration iterative joint jointly journey justify keep key kind know knowledge known lack landscape large larger largely
largest later latest latter law layer lead leaderboard leading learn learned learner learning led lend length lesson level leverage library light limit limitation limited line link
list literature little local locally location long longer look loss lot low lower lowest machine main maintain maintaining major majority manage management manner manual manually
mark massive match material matter maximize mean meaningful means measure measurement mechanism meet mention merely met method methodology metric million mind minimal minimize
minimum minor miss missing mitigate mix mode model modeling moderate modern modest modify module moment motivate motivation move multi multiple multitude name narrow natural nature
necessary necessitate need negative negatively negligible net network neural new newly next nice noise nominal non normal notable notably note notion notable notice novel number numerous
numerical object objective observation observe obstacle obtain obvious obviously occur offer old ongoing online open operate operation operational opportunity opposed optimal optimally
optimization optimize option order ordinary original originally outcome outline outperform output overall overcome overhead overlook overview package page pair paper paradigm parallel
parameter part partial partially particular particularly party pass past path pattern pay people percent perform performance period person perspective phase phenomenon
pipeline place plan platform play plug point poor poorly popular popularity portion pose position positive possess possibility possible possibly post potential potentially power
powerful practical practically practice precise precisely preclude predict prediction predictive predominantly prefer preliminary prepare presence present preserve pressing prevail prevalent
prevent previous previously primarily primary principal principle prior private pro problem procedure process processing produce product production program progress prohibitive
project prominent promise promising promote prompt pronounced proof proper properly property proposal propose proposed prospect protect protocol prototype prove proven provide
provider public publication publicly publish purpose pursue put python qualitative qualitatively quality quantify quantitative quantitatively quantity question quick quickly quite raise random
range rapid rapidly rare rarely rate ratio raw reach reach readily ready real realistic reality realize realm reason reasonable receive recent recently recognize
recommend recommendation record recover reduce reduced reducing reduction redundant refer refine reflect regard regardless regime region regular regularly reinforce relate related relation
relationship relative relatively release relevance relevant reliability reliable reliably rely remain remarkable remarkably remove replace report repository represent representation
representative reproduce request require required requirement research researcher resource respect respective respectively respond response responsible rest restrict restriction result
retain reuse reveal review revisit revolution rich rigorous rigorously rise risk robust robustness role root rule run running safe same sample satisfactory satisfy save saving
scalability scalable scale scaling scarce scenario scheme science scientific scientist scope score search second section seek select selection selectively self sensitive sensitivity
separate separately sequence series serious serve service set setting setup severe severely shape share sharing sharp shed shift short shortcoming show showcase side sign signal significance
significant significantly similar similarity similarly simple simplicity simplify simply simulate simulation simultaneous simultaneously single situation size slight slightly slow
small smaller smallest smart smooth social society software sole solely solid solution solve sophisticated sort sota source space span spatial special specialized specially specific specifically
specification specify spectrum speed speedup split spread stable stage standard standardize start state static statistical statistically steadily step straight straightforward
strategy stream strength strengthen stress strict striking strong stronger strongly structural structure structured struggle student studied study sub subject subsequent subsequently subset
substantial substantially substitute success successful successfully sudden suffer suffice sufficient sufficiently suggest suit suitability suitable suite summarize summary super superior superiority
supervise supervised supply support surge surpass surprise surprising surprisingly survey susceptible sustain switch synergy synthesize synthetic system systematic systematically
table tackle tailor tailored target task tech technical technique technological technology tedious temporal tend tendency term test testing text theme theoretical theoretically theory thorough
thoroughly thousand threshold tight time tiny today tool top topic total track trade tradeoff tradition traditional traditionally train trained training transfer transform
transformation transition treat tremendous trend trial trigger true try tune tuning turn twice type typical typically ubiquitous ultimate ultimately ultra unable unavailable uncover
underlie underlying underscore understand understanding unfortunately unified uniform unify unique unit universal universality unknown unlock unprecedented unseen upcoming update upper usage
use useful user utility utilization utilize valid validate validation validity valuable value variable variant variation variety vary vast verify version versatile versatility
viable view vision vital volume wall want weak weakness week weight weighted well wide widely widespread win wise wish word work workflow working workload world worse worst worth write year yield yielding
zero half third two three four five six seven eight nine ten first hour minute january february march april may june july august september october november december
artificial ai ml dl ann dnn cnn nn convolutional algorithm algorithmic architecture architectural learnable pretrain pretrained pretraining finetune finetuning
plausible noteworthy orthogonal tractable intractable off-the-shelf arxiv http https www com org url website supplementary appendix demo
bottlenecked caveat chapter cohort compromise conceptual contextual controlled convenient coverage dedicate devoted dissertation empower entity era exemplify expressive extant
foster gained generalizable granular guidance harnessing hinder imagenet incremental infeasible inform inspired latency leveraged look lossless lower maturity mainstream
modality multifaceted naive necessity nontrivial paramount peak plethora pivotal profound prone proximity realworld retrain revolutionize seamless seamlessly severity showcasing
simplistic stark stringent sweet synergistic tailoring thriving timely toolkit underexplored underrepresented unleash utmost vanilla yielded
bias ablation
手法 提案 研究 応用 学習 深層学習 モデル システム データ 方法 評価 解析 分析 検討 実験 結果 性能 技術 開発 問題 利用 活用 高速 深層 ネットワーク アルゴリズム
方法 模型 系统 学习 深度 应用 数据 评估 算法 问题 网络 技术 性能 结果 实验 分析
`;

/** Spelling keys of the generic words. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(spellingKey));
