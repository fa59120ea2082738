/**
 * What the field's subjects are called, and the words they are recognised by.
 * Terms are matched as spelling keys: singular, American, acronyms written out, hyphens as spaces.
 * A strong term says that a paper is about the subject; a weak one (separated off) only hints at it.
 */

/** A subject a theme may be named after. */
export interface Subject {
  readonly name: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** Subjects that belong together, under the name of a theme that spans several of them. */
export interface Family {
  readonly name: string;
  readonly subjects: readonly Subject[];
}

function family(name: string, subjects: readonly Subject[]): Family {
  return { name, subjects };
}

function subject(name: string, strong: string, weak: string): Subject {
  return { name, strong: terms(strong), weak: terms(weak) };
}

function terms(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ');
}

export const FAMILIES: readonly Family[] = [
  family('Large language models', [
    subject(
      'Large language models',
      'large language model, language model, foundation model, gpt, chatgpt, llama, instruction tuning, in-context learning',
      'pretrained language model, prompt',
    ),
    subject(
      'LLM inference & serving',
      'llm inference, llm serving, inference serving, kv cache, speculative decoding, token generation, request batching, ' +
        'serving system, llm deployment, prompt caching',
      'throughput, slo, decoding',
    ),
    subject(
      'LLM agents & tool use',
      'language agent, llm agent, tool use, function calling, tool learning, web agent, agentic workflow, multi-agent llm, ' +
        'gui agent, computer use',
      'agent, api',
    ),
    subject(
      'LLM reasoning',
      'chain of thought, reasoning model, mathematical reasoning, math reasoning, test-time compute, step by step reasoning, ' +
        'logical reasoning, multi-step reasoning',
      'reasoning',
    ),
    subject(
      'LLM alignment & preference learning',
      'rlhf, preference optimization, direct preference optimization, human feedback, reward model, ' +
        'alignment of language model, preference learning',
      'alignment, preference',
    ),
    subject('Retrieval-augmented generation', 'retrieval augmented generation, rag, dense retriever', 'retrieval'),
    subject(
      'Hallucination & factuality',
      'hallucination, factuality, fact checking, factual consistency, fact verification, faithfulness',
      'claim',
    ),
    subject(
      'Prompting & in-context learning',
      'prompt engineering, prompting, in-context learning, few-shot prompting, prompt tuning',
      'demonstration',
    ),
    subject(
      'Parameter-efficient fine-tuning',
      'parameter-efficient fine-tuning, lora, low-rank adaptation, adapter tuning',
      'fine-tuning, adapter',
    ),
    subject(
      'Evaluation & benchmarks for language models',
      'llm benchmark, llm evaluation, evaluation benchmark, llm-as-a-judge, contamination',
      'benchmark',
    ),
    subject(
      'LLM safety & jailbreaks',
      'jailbreak, red teaming, prompt injection, llm safety, harmful content, guardrail',
      'safety, harmful',
    ),
  ]),
  family('Natural language processing', [
    subject(
      'Machine translation',
      'machine translation, neural machine translation, multilingual translation, translation quality',
      'translation, bleu',
    ),
    subject(
      'Multilingual & low-resource languages',
      'multilingual, cross-lingual, low-resource language, indic language, african language',
      'language',
    ),
    subject('Text summarization', 'summarization, abstractive summarization, summary', 'rouge'),
    subject(
      'Question answering & reading comprehension',
      'question answering, reading comprehension, open-domain question, multi-hop question',
      'question, answer',
    ),
    subject(
      'Dialogue & conversational systems',
      'dialogue, dialog, conversational agent, chatbot, conversational ai, response generation, task-oriented dialogue',
      'conversation, utterance',
    ),
    subject(
      'Information extraction',
      'information extraction, relation extraction, named entity recognition, event extraction, entity linking, ' +
        'open information extraction',
      'entity, mention',
    ),
    subject(
      'Text generation',
      'text generation, natural language generation, controllable generation, story generation, data-to-text',
      'generation',
    ),
    subject(
      'Sentiment, stance & argument mining',
      'sentiment analysis, stance detection, argument mining, aspect-based sentiment, emotion recognition in conversation, opinion mining',
      'sentiment, emotion, opinion',
    ),
    subject('Text classification & mining', 'text classification, topic model, document classification, text mining', 'document'),
    subject(
      'Document & OCR understanding',
      'document understanding, ocr, layout analysis, table recognition, handwriting',
      'document, table',
    ),
  ]),
  family('Linguistics & semantics', [
    subject(
      'Syntax & parsing',
      'dependency parsing, constituency parsing, part-of-speech tagging, parser, treebank, grammar induction',
      'syntax, syntactic',
    ),
    subject('Semantic parsing & text-to-SQL', 'semantic parsing, text-to-sql, amr parsing, logical form', 'semantic'),
    subject(
      'Lexical semantics & word embeddings',
      'word embedding, word sense disambiguation, lexical semantics, word vector, hypernym',
      'lexical, word',
    ),
    subject('Morphology & phonology', 'morphology, morphological, phonology, word segmentation, inflection, grapheme', 'subword'),
    subject('Natural language inference', 'natural language inference, textual entailment, entailment', 'inference'),
    subject('Discourse & coreference', 'coreference, discourse parsing, discourse relation, coherence, pragmatics', 'discourse'),
    subject(
      'Psycholinguistics & cognitive modelling',
      'psycholinguistic, reading time, cognitive model, surprisal, human sentence processing, language acquisition',
      'cognitive',
    ),
    subject(
      'Interpretability of language models',
      'probing, attention head, mechanistic interpretability, sparse autoencoder, bertology',
      'interpret',
    ),
  ]),
  family('Speech & audio', [
    subject(
      'Speech recognition',
      'speech recognition, asr, acoustic model, keyword spotting, wake word, spoken language',
      'speech, utterance',
    ),
    subject('Speech synthesis & voice', 'text-to-speech, speech synthesis, voice conversion, voice cloning', 'voice, speech'),
    subject(
      'Speaker recognition & diarization',
      'speaker verification, speaker recognition, speaker diarization, active speaker',
      'speaker',
    ),
    subject(
      'Audio & sound understanding',
      'audio classification, sound event, audio tagging, acoustic scene, audio-language',
      'audio, sound',
    ),
    subject(
      'Music information retrieval',
      'music, music generation, music transcription, audio synthesis, melody, singing voice',
      'audio, symbolic',
    ),
  ]),
  family('Visual recognition', [
    subject('Object detection', 'object detection, object detector, yolo, open-vocabulary detection', 'bounding box'),
    subject(
      'Image segmentation',
      'semantic segmentation, instance segmentation, image segmentation, segment anything, panoptic',
      'segmentation, mask',
    ),
    subject('Image classification', 'image classification, fine-grained recognition, imagenet classification', 'classification'),
    subject(
      'Video understanding & action recognition',
      'video understanding, action recognition, activity recognition, temporal action, video classification, video captioning',
      'video, action',
    ),
    subject('Vision transformers', 'vision transformer, vit, swin', 'transformer, token'),
    subject(
      'Image & video retrieval',
      'image retrieval, video retrieval, cross-modal retrieval, hashing, person re-identification',
      'retrieval',
    ),
    subject('Human pose & body', 'human pose, pose estimation, hand pose, body mesh, gait, human motion', 'pose, human motion'),
    subject(
      'Faces & biometrics',
      'face recognition, facial expression, deepfake, biometric, fingerprint, face generation, iris recognition',
      'face',
    ),
  ]),
  family('3D vision & motion', [
    subject('Depth & stereo', 'depth estimation, stereo matching, monocular depth, disparity, depth completion', 'depth, stereo'),
    subject(
      '3D vision & reconstruction',
      '3d reconstruction, neural radiance field, gaussian splatting, point cloud, novel view synthesis, structure from motion, 3d scene',
      '3d, scene',
    ),
    subject(
      'SLAM & localization',
      'slam, visual odometry, simultaneous localization, place recognition, camera calibration, relocalization',
      'localization, mapping, pose',
    ),
    subject(
      'Tracking & motion',
      'object tracking, multi-object tracking, optical flow, motion segmentation, visual tracking',
      'tracking, motion',
    ),
  ]),
  family('Generative models', [
    subject(
      'Image & video generation',
      'image generation, text-to-image, video generation, text-to-video, image synthesis, image editing',
      'generation, editing',
    ),
    subject(
      'Diffusion models',
      'diffusion model, denoising diffusion, score-based, latent diffusion, flow matching, classifier-free guidance',
      'denoising',
    ),
    subject(
      'GANs, VAEs & flows',
      'generative adversarial network, variational autoencoder, normalizing flow, autoencoder',
      'generative, latent',
    ),
    subject(
      'Image restoration & low-level vision',
      'super-resolution, image denoising, deblurring, image restoration, low-light, dehazing, inpainting',
      'image quality',
    ),
  ]),
  family('Sensing & imaging', [
    subject(
      'Computational imaging & compressed sensing',
      'compressed sensing, computational imaging, image reconstruction, sub-sampling, signal recovery, phase retrieval, inverse problem',
      'reconstruction, sensing',
    ),
    subject(
      'Sensors, LiDAR & radar',
      'lidar, radar, time of flight, inertial measurement unit, sensor fusion, wearable sensor, imu',
      'sensor',
    ),
    subject(
      'Wearables & activity sensing',
      'wearable, human activity recognition, ecg, eeg, physiological signal, photoplethysmography',
      'sensor, heart',
    ),
    subject(
      'Remote sensing & Earth observation',
      'remote sensing, satellite image, aerial image, earth observation, hyperspectral, land cover',
      'satellite',
    ),
  ]),
  family('Health & medicine', [
    subject(
      'Medical imaging',
      'medical image, mri, ct scan, ultrasound, radiology, chest x-ray, pathology, histopathology, retinal, tumor segmentation, lesion',
      'clinical, patient',
    ),
    subject(
      'Clinical & health AI',
      'electronic health record, clinical text, patient, diagnosis, healthcare, mental health, covid-19, clinical decision, ' +
        'medical question',
      'medical, disease, hospital',
    ),
    subject(
      'Brain & neuroscience',
      'fmri, brain-computer interface, neural decoding, brain signal, cortical, neuroscience',
      'brain, neuron',
    ),
  ]),
  family('Multimodal & vision-language', [
    subject(
      'Vision-language models',
      'vision-language model, visual question answering, image captioning, multimodal large language model, clip, visual grounding',
      'vision, language, multimodal',
    ),
    subject('Multimodal learning', 'multimodal learning, multimodal fusion, cross-modal, audio-visual', 'modality, multimodal'),
  ]),
  family('Neuromorphic & event-based computing', [
    subject(
      'Event cameras & neuromorphic vision',
      'event camera, event-based vision, dynamic vision sensor, neuromorphic camera, event stream, event data',
      'event',
    ),
    subject(
      'Spiking neural networks',
      'spiking neural network, spiking neuron, spike-driven, leaky integrate-and-fire, ann-to-snn conversion, spike timing',
      'spike, neuromorphic',
    ),
    subject(
      'Neuromorphic & in-memory computing',
      'neuromorphic computing, neuromorphic chip, in-memory computing, memristor, resistive memory, neuromorphic hardware, ' +
        'liquid state machine, reservoir computing',
      'analog, memristive',
    ),
  ]),
  family('Efficient deep learning', [
    subject(
      'Quantization & low-bit networks',
      'quantization, quantized, post-training quantization, quantization-aware training, low-bit, binary weight, ' +
        'binary network, binarized, mixed precision, integer-only, low precision',
      '4-bit, int8, bit width',
    ),
    subject(
      'Pruning & sparsity',
      'pruning, pruned, sparsity, structured sparsity, lottery ticket, sparse neural network, sparse training, contextual sparsity',
      'sparse',
    ),
    subject('Knowledge distillation', 'knowledge distillation, distillation, teacher student, student model', 'teacher'),
    subject(
      'Model compression & efficient networks',
      'model compression, lightweight model, lightweight network, compact model, model size reduction, efficient network, ' +
        'mobile network, token pruning, efficient transformer, low-rank',
      'compression, lightweight',
    ),
    subject(
      'Neural architecture search & AutoML',
      'neural architecture search, architecture search, automl, hyperparameter optimization, automated machine learning',
      'search space',
    ),
    subject(
      'Early exit & adaptive inference',
      'early exit, early-exit, adaptive inference, dynamic inference, conditional computation, cascaded classifier, ' +
        'early termination, mixture of experts, input-dependent, dynamic neural network',
      'cascade, adaptive',
    ),
  ]),
  family('Edge & embedded AI', [
    subject(
      'Edge & on-device AI',
      'edge device, on-device, edge computing, edge ai, mobile device, embedded device, resource-constrained device, ' +
        'internet of things, raspberry pi, jetson, embedded system',
      'edge, embedded, mobile, iot',
    ),
    subject('TinyML & microcontrollers', 'tinyml, microcontroller, mcu, cortex-m, ultra-low power', 'embedded'),
    subject(
      'Split & collaborative inference',
      'split computing, split inference, computation offloading, edge offloading, edge-cloud, collaborative inference, task offloading',
      'offloading',
    ),
  ]),
  family('AI hardware & chips', [
    subject(
      'Hardware accelerators',
      'hardware accelerator, accelerator design, neural network accelerator, dnn accelerator, systolic array, tensor core, ' +
        'processing element, domain-specific architecture, hardware acceleration, tensor processing unit, matrix engine',
      'accelerator, dataflow',
    ),
    subject(
      'Computer arithmetic & matrix multiplication',
      'matrix multiplication, gemm, floating-point, multiply-accumulate, multiply-add, approximate computing, ' +
        'approximate multiplier, fixed-point arithmetic, arithmetic unit',
      'multiplier, arithmetic',
    ),
    subject('FPGA implementations', 'fpga, high-level synthesis, reconfigurable, zynq', 'hls, xilinx, rtl'),
    subject(
      'Chip design & EDA',
      'electronic design automation, logic synthesis, circuit design, vlsi, placement and routing, rtl generation, verilog, ' +
        'asic, system on chip, integrated circuit, analog circuit, circuit generation',
      'chip, circuit',
    ),
    subject(
      'Memory systems & reliability',
      'bit error, sram, dram, memory access, cache, low-voltage, soft error, fault tolerance, fault injection, undervolting',
      'memory, voltage',
    ),
  ]),
  family('ML systems & infrastructure', [
    subject(
      'GPU computing & performance',
      'gpu kernel, gpu performance, cuda, performance model, kernel optimization, gpu cluster, high performance computing, ' +
        'parallel computing',
      'gpu, kernel',
    ),
    subject(
      'Compilers & ML systems',
      'deep learning compiler, compiler, ml system, mlops, machine learning system, tensor program, workflow automation',
      'runtime, scheduling',
    ),
    subject(
      'Distributed training',
      'distributed training, data parallel, pipeline parallel, model parallel, gradient compression, decentralized training, ' +
        'communication-efficient',
      'communication, worker',
    ),
    subject(
      'Data centers & cloud',
      'data center, cloud provider, cloud computing, cluster scheduling, power oversubscription, server, serverless, workload',
      'cloud, cluster',
    ),
  ]),
  family('Energy & sustainability of AI', [
    subject(
      'Energy measurement & benchmarking',
      'energy benchmark, energy measurement, power measurement, energy profiling, energy consumption of model, power model, ' +
        'energy monitoring, energy prediction model',
      'joule, watt, wattmeter',
    ),
    subject(
      'Energy-efficient training',
      'training energy, energy-efficient training, gpu energy, green training, carbon-aware training, power-aware training, ' +
        'energy consumption of dnn training',
      'batch size, gpu power',
    ),
    subject(
      'Carbon footprint & sustainability of AI',
      'carbon footprint, carbon emission, environmental impact, sustainable ai, green ai, life cycle assessment, ' +
        'greenhouse gas, carbon intensity, co2 emission, water consumption, sustainability, climate impact',
      'carbon, emission, environment friendly, sustainable',
    ),
  ]),
  family('Energy systems & transport', [
    subject(
      'Energy systems & smart grid',
      'smart grid, smart meter, load monitoring, load forecasting, electricity consumption, photovoltaic, heat pump, ' +
        'building energy, energy management, power grid, energy disaggregation, renewable energy, battery storage, ' +
        'demand response, hvac',
      'household, electricity, heating, building',
    ),
    subject(
      'Electric & autonomous vehicles',
      'autonomous driving, electric vehicle, self-driving, vehicle trajectory, driver assistance, traffic prediction, motion forecasting',
      'vehicle, driving, traffic',
    ),
    subject(
      'Transportation & mobility',
      'traffic forecasting, ride hailing, vehicle routing, mobility data, trajectory data, public transport',
      'traffic, route',
    ),
  ]),
  family('Robotics', [
    subject(
      'Robot manipulation',
      'robot manipulation, grasping, dexterous, manipulation task, robotic arm, bimanual',
      'robot, manipulation',
    ),
    subject(
      'Robot learning & imitation',
      'imitation learning, behavior cloning, learning from demonstration, visuomotor policy, robot learning, ' +
        'diffusion policy, vision-language-action',
      'demonstration, policy, robot',
    ),
    subject(
      'Robot planning & control',
      'motion planning, trajectory optimization, model predictive control, path planning, pid control, feedback control, ' +
        'optimal control, control barrier',
      'control, planning, robot',
    ),
    subject('Legged & humanoid robots', 'legged robot, humanoid, quadruped, locomotion, bipedal, whole-body control', 'gait'),
    subject(
      'Navigation & aerial robots',
      'robot navigation, aerial vehicle, drone, uav, quadrotor, visual navigation, airship',
      'navigation, flight',
    ),
    subject(
      'Soft robots, actuators & tactile sensing',
      'soft robot, actuator, tactile sensing, tactile sensor, soft sensor, haptic',
      'sensor, soft',
    ),
    subject(
      'Human-robot interaction',
      'human-robot interaction, human-robot collaboration, shared autonomy, social robot, teleoperation',
      'human',
    ),
    subject('World models & simulation', 'world model, simulator, embodied ai, embodied agent, simulation environment', 'embodied'),
  ]),
  family('Reinforcement learning & decision making', [
    subject(
      'Reinforcement learning',
      'reinforcement learning, policy gradient, q-learning, offline reinforcement learning, actor-critic, markov decision process',
      'policy, reward',
    ),
    subject(
      'Multi-agent systems & MARL',
      'multi-agent reinforcement learning, multi-agent system, multi-agent path finding, cooperative agent, multiagent',
      'agent, coordination',
    ),
    subject('Bandits & online learning', 'bandit, online learning, regret bound, thompson sampling', 'regret'),
  ]),
  family('ML theory & optimization', [
    subject(
      'Optimization methods',
      'stochastic gradient descent, convex optimization, nonconvex optimization, convergence rate, second-order optimizer, ' +
        'bilevel optimization, gradient method',
      'gradient, convergence',
    ),
    subject(
      'Learning theory',
      'generalization bound, sample complexity, learning theory, pac learning, statistical learning, vc dimension',
      'bound, theorem',
    ),
  ]),
  family('Probabilistic & causal ML', [
    subject(
      'Bayesian & probabilistic methods',
      'bayesian, gaussian process, variational inference, mcmc, probabilistic model, bayesian network, ' +
        'probabilistic inference, graphical model',
      'posterior, uncertainty',
    ),
    subject(
      'Uncertainty & calibration',
      'uncertainty quantification, uncertainty estimation, conformal prediction, confidence calibration, out-of-distribution detection',
      'uncertainty, confidence',
    ),
    subject(
      'Causal inference & discovery',
      'causal inference, causal discovery, treatment effect, counterfactual, structural causal',
      'causal',
    ),
  ]),
  family('Graphs, time series & data mining', [
    subject(
      'Graph neural networks',
      'graph neural network, graph representation learning, node classification, graph convolution, message passing, ' +
        'heterogeneous graph, graph transformer',
      'graph, node',
    ),
    subject('Time series & forecasting', 'time series, forecasting, temporal prediction, time-series', 'temporal'),
    subject(
      'Anomaly detection & predictive maintenance',
      'anomaly detection, outlier detection, predictive maintenance, fault diagnosis, remaining useful life, degradation prediction',
      'anomaly, fault',
    ),
    subject(
      'Clustering & unsupervised learning',
      'clustering, unsupervised learning, k-means, subspace clustering, multi-view clustering',
      'cluster',
    ),
    subject(
      'Data mining & databases',
      'data mining, database, query processing, tabular data, data cleaning, data management, frequent pattern',
      'table, query',
    ),
    subject(
      'Network science & social networks',
      'social network, community detection, influence maximization, complex network, information diffusion',
      'community',
    ),
  ]),
  family('Learning with limited data', [
    subject(
      'Self-supervised & contrastive learning',
      'self-supervised learning, contrastive learning, masked autoencoder, representation learning',
      'pretraining',
    ),
    subject('Few-shot & meta-learning', 'few-shot learning, meta-learning, zero-shot learning, one-shot', 'few-shot'),
    subject(
      'Transfer & domain adaptation',
      'domain adaptation, transfer learning, domain generalization, multi-task learning, test-time adaptation',
      'domain shift',
    ),
    subject(
      'Continual learning',
      'continual learning, lifelong learning, catastrophic forgetting, incremental learning, online continual',
      'forgetting',
    ),
    subject(
      'Weak, semi-supervised & noisy labels',
      'semi-supervised learning, weakly supervised, noisy label, active learning, pseudo-label, partial label',
      'annotation',
    ),
    subject(
      'Data augmentation & synthetic data',
      'data augmentation, synthetic data, data generation, data selection, data curation',
      'augmentation, synthetic',
    ),
  ]),
  family('Security, privacy & robustness', [
    subject('Federated learning', 'federated learning, federated, client update, decentralized learning', 'client'),
    subject(
      'Privacy & data protection',
      'differential privacy, privacy-preserving, membership inference, machine unlearning, homomorphic encryption, privacy',
      'private',
    ),
    subject(
      'Adversarial attacks & robustness',
      'adversarial attack, adversarial example, adversarial robustness, adversarial training, backdoor attack, data poisoning',
      'attack, adversarial',
    ),
    subject(
      'Cybersecurity & intrusion detection',
      'intrusion detection, malware, network security, vulnerability detection, cyber attack, phishing, ' +
        'controller area network, encryption',
      'security, attack',
    ),
  ]),
  family('Responsible AI & society', [
    subject('Fairness & bias', 'fairness, algorithmic bias, gender bias, social bias, debiasing, discrimination', 'bias'),
    subject(
      'Ethics, policy & society',
      'ai ethics, ai governance, regulation, responsible ai, societal impact, policy maker, public opinion',
      'ethical, society',
    ),
    subject(
      'Explainable AI',
      'explainable ai, explainability, interpretability, saliency, feature attribution, counterfactual explanation, explanation',
      'interpretable',
    ),
    subject(
      'Hate speech & social media',
      'hate speech, social media, twitter, offensive language, online abuse, toxic',
      'tweet, user post',
    ),
    subject('Misinformation & fake news', 'misinformation, fake news, disinformation, rumor detection, propaganda', 'news'),
  ]),
  family('Human-centred AI', [
    subject(
      'Human-AI interaction',
      'human-ai collaboration, human-computer interaction, user study, crowdsourcing, human-in-the-loop, interactive system',
      'user, interface',
    ),
    subject(
      'Visualization & visual analytics',
      'visual analytics, information visualization, data visualization, interactive visualization',
      'visual',
    ),
    subject(
      'Education & tutoring',
      'education, intelligent tutoring, student learning, knowledge tracing, automated grading, classroom',
      'student, teacher',
    ),
  ]),
  family('Business, finance & law', [
    subject('Finance & economics', 'stock prediction, financial, portfolio, cryptocurrency, economic', 'market, price'),
    subject('Law & public sector', 'legal, court, legal judgment, patent, contract', 'law'),
    subject(
      'Manufacturing & industrial AI',
      'industrial inspection, manufacturing, digital twin, defect detection, process control',
      'factory',
    ),
  ]),
  family('Knowledge & reasoning', [
    subject(
      'Knowledge graphs',
      'knowledge graph, knowledge base completion, link prediction, entity alignment, ontology',
      'triple, entity',
    ),
    subject(
      'Knowledge representation & logic',
      'description logic, answer set programming, knowledge representation, argumentation framework, belief revision, ' +
        'logic program, nonmonotonic',
      'logic, reasoning',
    ),
    subject(
      'Neuro-symbolic AI',
      'neuro-symbolic, neurosymbolic, symbolic reasoning, inductive logic programming, rule learning',
      'symbolic',
    ),
  ]),
  family('Search, planning & constraints', [
    subject(
      'Automated planning & scheduling',
      'automated planning, classical planning, scheduling, heuristic planning, temporal planning, task planning, pddl',
      'planner, plan',
    ),
    subject(
      'Heuristic & combinatorial search',
      'heuristic search, a* search, combinatorial optimization, local search, traveling salesman, branch and bound',
      'heuristic',
    ),
    subject(
      'Constraint solving & SAT',
      'constraint satisfaction, sat solver, satisfiability problem, constraint programming, mixed integer programming, integer programming',
      'solver, constraint',
    ),
    subject(
      'Evolutionary computation',
      'evolutionary algorithm, genetic algorithm, evolutionary computation, neuroevolution, swarm optimization, ' +
        'multi-objective evolutionary',
      'evolution, population',
    ),
  ]),
  family('Game theory & social choice', [
    subject(
      'Game theory & mechanism design',
      'game theory, nash equilibrium, mechanism design, auction, equilibrium, noncooperative game, stackelberg',
      'player, payoff',
    ),
    subject(
      'Social choice & fair division',
      'social choice, voting, fair division, envy-free, committee election, stable matching, allocation of goods',
      'voter, agent',
    ),
  ]),
  family('Retrieval & recommendation', [
    subject(
      'Information retrieval & search',
      'information retrieval, document retrieval, passage retrieval, learning to rank, query expansion, search engine',
      'ranking, query',
    ),
    subject(
      'Recommender systems',
      'recommender system, recommendation, collaborative filtering, click-through rate, sequential recommendation, cold-start',
      'user, item',
    ),
  ]),
  family('Communications & information theory', [
    subject(
      'Wireless & communication systems',
      'wireless, mimo, 5g, 6g, channel estimation, radio access network, beamforming, spectrum, optical communication, ' +
        'satellite communication',
      'communication, channel, antenna, base station',
    ),
    subject(
      'Information & coding theory',
      'coding theory, error-correcting code, channel capacity, ldpc, network coding, information theory',
      'code, capacity',
    ),
  ]),
  family('Physical & quantum computing', [
    subject(
      'Quantum computing',
      'quantum computing, quantum computation, quantum algorithm, quantum circuit, quantum machine learning, qubit, ' +
        'quantum error correction',
      'quantum',
    ),
    subject(
      'Physical & optical neural networks',
      'physical neural network, optical neural network, photonic, optical computing, analog computing, backpropagation-free, ' +
        'forward-forward, wave-based',
      'optical, physical system',
    ),
  ]),
  family('Physics', [
    subject(
      'Particle & high-energy physics',
      'high-energy physics, particle physics, collider, lhc, detector readout, neutrino, qcd, higgs, standard model',
      'detector, calorimeter',
    ),
    subject(
      'Gravitation & string theory',
      'general relativity, string theory, supergravity, gauge theory, brane, quantum gravity, supersymmetry',
      'gauge, spacetime',
    ),
    subject('Nuclear physics', 'nuclear matter, heavy-ion collision, nucleus, nucleon, nuclear structure', 'nuclear'),
    subject(
      'Astronomy & astrophysics',
      'galaxy, astrophysic, star formation, black hole, cosmology, supernova, telescope, stellar, gamma-ray burst',
      'redshift, emission line',
    ),
  ]),
  family('Quantum & condensed matter physics', [
    subject(
      'Condensed matter & materials',
      'superconductor, superconductivity, magnetism, topological insulator, graphene, electronic structure, ' +
        'density functional, crystal structure, material discovery, hubbard model',
      'spin, lattice, temperature',
    ),
    subject(
      'Quantum information & optics',
      'entanglement, quantum information, quantum cryptography, quantum optics, bose-einstein condensate, decoherence',
      'quantum state, photon',
    ),
  ]),
  family('Mathematics', [
    subject(
      'Algebra & geometry',
      'algebraic geometry, lie algebra, moduli space, cohomology, manifold, group theory, representation theory',
      'algebra, ring',
    ),
    subject(
      'Analysis & differential equations',
      'well-posedness, navier-stokes, differential equation, spectral theory, functional analysis, ergodic',
      'equation, operator',
    ),
    subject(
      'Combinatorics & number theory',
      'combinatorics, number theory, prime number, graph coloring, permutation, zeta function',
      'integer',
    ),
    subject(
      'Probability & statistics',
      'random walk, stochastic process, limit theorem, statistical inference, hypothesis testing, brownian motion',
      'random',
    ),
    subject(
      'Theory of computation & algorithms',
      'computational complexity, np-hard, approximation algorithm, automata, formal verification, model checking',
      'complexity, polynomial',
    ),
  ]),
  family('Life sciences & chemistry', [
    subject(
      'Chemistry & drug discovery',
      'drug discovery, molecule generation, molecular property, retrosynthesis, chemical reaction, drug-target',
      'molecule, chemical',
    ),
    subject(
      'Proteins & genomics',
      'protein structure, protein language model, genomics, gene expression, single-cell, dna sequence, rna',
      'protein, gene, cell',
    ),
  ]),
  family('Earth & environment', [
    subject(
      'Climate, weather & environment',
      'weather forecasting, climate model, precipitation, air quality, flood, biodiversity, wildfire',
      'climate, weather',
    ),
    subject('Agriculture & food', 'agriculture, crop, plant disease, food recognition, livestock', 'plant'),
  ]),
  family('Sequence models', [
    subject(
      'State-space models & sequence modelling',
      'state space model, mamba, long context, linear attention, positional encoding, recurrent network',
      'attention, sequence',
    ),
  ]),
  family('Software engineering', [
    subject(
      'Code generation & software engineering',
      'code generation, program synthesis, code completion, source code, program repair, software engineering, bug, code review, code llm',
      'code, programming',
    ),
  ]),
  family('Scientific computing', [
    subject(
      'Physics-informed & scientific ML',
      'physics-informed, partial differential equation, neural operator, scientific machine learning, surrogate model, ' +
        'computational fluid dynamics',
      'pde, simulation',
    ),
  ]),
];
