/**
 * What subjects are called, and the words they are recognised by.
 *
 *     # the field of science, so that a digest of one is not named after another
 *     ## the family, which names a theme that spans several of its subjects
 *     the subject
 *       strong terms, each of which says that a paper is about the subject
 *       ~ weak terms, which only hint at it
 *
 * Terms are matched as spelling keys: singular or plural, British or American, with or without hyphen, and acronyms as what they stand
 * for. A term may belong to several subjects.
 */
export const SUBJECTS = `
# Computing
## Large language models
Large language models
  large language model, language model, foundation model, gpt, gpt-4, chatgpt, llama, instruction tuning, instruction following,
  scaling law, generative ai
  ~ pretrained language model, prompt, bert, generative pre-trained
LLM inference & serving
  llm inference, llm serving, inference serving, kv cache, speculative decoding, token generation, request batching, continuous batching,
  prefill, llm deployment, prompt caching, inference request, inference engine, inference acceleration, serving llm,
  language model inference, deploying large language model, language model serving, inference cluster
  ~ throughput, slo, decoding, token per second, batching, service level objective, time to first token
LLM agents & tool use
  language agent, llm agent, tool use, function calling, tool learning, tool calling, tool selection, web agent, agentic, multi-agent llm,
  gui agent, computer use, autonomous agent, api call, model context protocol
  ~ agent, api, tool
LLM reasoning
  chain of thought, reasoning model, mathematical reasoning, math reasoning, test-time compute, test-time scaling, step by step reasoning,
  logical reasoning, multi-step reasoning, commonsense reasoning, math word problem, process reward, theorem proving
  ~ reasoning, thinking
LLM alignment & preference learning
  rlhf, preference optimization, direct preference optimization, human feedback, reward model, reward modeling, language model alignment,
  preference learning, preference data, reward hacking, value alignment, constitutional ai
  ~ alignment, preference, aligned
Retrieval-augmented generation
  retrieval augmented generation, retrieval augmented, rag, dense retriever, retrieved passage
  ~ retrieval, retriever
Hallucination & factuality
  hallucination, factuality, fact checking, factual consistency, fact verification, faithfulness, factual error, groundedness
  ~ claim, factual
Prompting & in-context learning
  prompt engineering, prompting, in-context learning, few-shot prompting, prompt tuning, prompt optimization, soft prompt, many-shot
  ~ demonstration, prompt
Parameter-efficient fine-tuning
  parameter-efficient fine-tuning, parameter efficient, lora, low-rank adaptation, adapter tuning, adapter layer, prefix tuning,
  model merging
  ~ fine-tuning, adapter
LLM evaluation & benchmarks
  llm benchmark, llm evaluation, evaluation of large language model, evaluating large language model, benchmarking large language model,
  evaluation benchmark, llm-as-a-judge, benchmark contamination, data contamination
  ~ benchmark, evaluation
LLM safety & jailbreaks
  jailbreak, jailbreaking, red teaming, prompt injection, llm safety, ai safety, harmful content, guardrail, safety alignment,
  toxic generation
  ~ safety, harmful, refusal
Interpretability of language models
  probing, attention head, mechanistic interpretability, sparse autoencoder, bertology, circuit discovery, induction head,
  representation engineering, activation steering
  ~ interpret, interpretability
Long context & efficient sequence models
  state space model, mamba, long context, long-context, context window, linear attention, sparse attention, efficient attention,
  positional encoding, context length extrapolation, long sequence
  ~ attention, sequence

## Natural language processing
Machine translation
  machine translation, neural machine translation, multilingual translation, translation quality, translation model, speech translation,
  statistical machine translation
  ~ translation, bleu
Multilingual & low-resource languages
  multilingual, cross-lingual, low-resource language, indic language, african language, under-resourced language, code-switching,
  language transfer, transliteration
  ~ language
Text summarization
  summarization, abstractive summarization, text summarization, summary generation, headline generation
  ~ rouge, summary
Question answering & reading comprehension
  question answering, reading comprehension, open-domain question, multi-hop question, question generation, answer selection,
  machine comprehension
  ~ question, answer
Dialogue & conversational systems
  dialogue, dialog system, dialog, conversational agent, chatbot, conversational ai, response generation, task-oriented dialogue,
  dialogue state, open-domain conversation, spoken dialogue
  ~ conversation, utterance, intent detection, slot filling
Information extraction
  information extraction, relation extraction, named entity recognition, event extraction, entity linking, open information extraction,
  entity recognition, entity disambiguation, keyphrase extraction, slot filling, temporal relation
  ~ entity, mention
Text generation
  text generation, natural language generation, controllable generation, controlled generation, story generation, data-to-text,
  paraphrase generation, text style transfer, poetry generation, text simplification, grammatical error correction
  ~ generation, paraphrase
Sentiment, stance & argument mining
  sentiment analysis, sentiment classification, stance detection, argument mining, argumentation mining, aspect-based sentiment,
  emotion recognition in conversation, emotion detection, opinion mining, sarcasm, irony
  ~ sentiment, emotion, opinion
Syntax & parsing
  dependency parsing, constituency parsing, dependency parser, part-of-speech tagging, parser, syntactic parsing, treebank,
  grammar induction, ccg
  ~ syntax, syntactic, grammar
Semantic parsing & text-to-SQL
  semantic parsing, semantic parser, text-to-sql, amr parsing, abstract meaning representation, logical form, semantic role labeling
  ~ semantic, sql
Lexical semantics & word embeddings
  word embedding, word representation, sentence embedding, sentence representation, word sense disambiguation, lexical semantics,
  word vector, word2vec, hypernym, semantic change, lexical substitution, metaphor, distributional semantics, semantic similarity
  ~ lexical, word
Morphology & phonology
  morphology, morphological, phonology, phonological, word segmentation, inflection, grapheme, subword, tokenizer, tokenization
  ~ character-level
Natural language inference
  natural language inference, textual entailment, entailment, paraphrase identification, sentence pair
  ~ inference, contradiction
Discourse & coreference
  coreference, coreference resolution, discourse parsing, discourse relation, discourse structure, coherence modeling, pragmatics,
  anaphora
  ~ discourse, coherence
Psycholinguistics & cognitive modelling
  psycholinguistic, reading time, eye-tracking, surprisal, human sentence processing, language acquisition, cognitive model,
  child language
  ~ cognitive, human
Text classification & mining
  text classification, topic model, topic modeling, document classification, text mining, text categorization, document clustering,
  latent dirichlet allocation, authorship attribution
  ~ document, topic
Document & OCR understanding
  document understanding, ocr, layout analysis, table recognition, table extraction, handwriting, handwritten text, scene text,
  text detection, text recognition, text spotting, document image, form understanding
  ~ document
Grammar & language theory
  linguistic theory, universal grammar, typology, linguistic typology, dialect, language variation, corpus linguistics
  ~ linguistic

## Software engineering
Code generation & program synthesis
  code generation, program synthesis, code completion, code llm, code language model, language model for code,
  language model for source code, program repair, code translation, coding assistant, text-to-code, code search, code summarization
  ~ code, programming, programmer
Software engineering & testing
  software engineering, software development, bug detection, bug localization, fuzzing, software testing, unit test, test generation,
  code review, static analysis, github issue, pull request, refactoring, technical debt, requirements engineering, software repository
  ~ software, developer, bug
Programming languages & verification
  formal verification, model checking, type system, type inference, program analysis, program verification, symbolic execution,
  operational semantics, lambda calculus, functional programming, proof assistant, smart contract verification
  ~ verification, semantics

## Speech & audio
Speech recognition
  speech recognition, asr, acoustic model, spoken language understanding, speech-to-text, word error rate, end-to-end speech,
  streaming speech, rnn-t, speech enhancement, speech separation
  ~ speech, utterance, encoder
Keyword spotting & voice activity
  keyword spotting, wake word, hotword, voice activity detection, voice assistant, wake-up word
  ~ speech, audio
Speech synthesis
  text-to-speech, speech synthesis, vocoder, singing voice synthesis, waveform generation, waveform synthesis, prosody transfer
  ~ voice, speech, waveform, prosody
Voice conversion & cloning
  voice conversion, voice cloning, voice style transfer, one-shot voice, non-parallel voice, speaker adaptation
  ~ voice, speaker
Speaker recognition & diarization
  speaker verification, speaker recognition, speaker diarization, active speaker, speaker identification, speaker embedding
  ~ speaker, speech
Audio & sound understanding
  audio classification, sound event, audio tagging, acoustic scene, audio-language, audio representation, sound source, audio generation,
  audio captioning, bioacoustic
  ~ audio, sound, acoustic
Music information retrieval
  music, music generation, music transcription, audio synthesis, melody, singing voice, symbolic music
  ~ audio, song

## Visual recognition
Object detection
  object detection, object detector, yolo, open-vocabulary detection, pedestrian detection, small object, region proposal, anchor-free,
  3d object detection, saliency detection, salient object
  ~ bounding box, detector
Image segmentation
  semantic segmentation, instance segmentation, image segmentation, segment anything, panoptic, scene parsing, video object segmentation,
  referring segmentation, matting
  ~ segmentation, mask
Image classification
  image classification, fine-grained recognition, fine-grained classification, imagenet classification, image recognition,
  visual recognition, object recognition, long-tailed recognition, scene classification
  ~ classification, recognition
Convolutional network architectures
  convolutional architecture, convolutional network architecture, residual network, residual learning, very deep, network in network,
  inception, densely connected, attention module, capsule network, convolutional neural network architecture
  ~ convolution, convolutional
Vision transformers
  vision transformer, vit, swin, visual transformer
  ~ transformer, token
Video understanding & action recognition
  video understanding, action recognition, temporal action, video classification, video captioning, video question answering,
  action detection, egocentric video, video representation, action localization, gesture recognition, sign language
  ~ video, action
Image & video retrieval
  image retrieval, video retrieval, cross-modal retrieval, image hashing, visual search, content-based retrieval, landmark retrieval
  ~ retrieval, hashing
Person re-identification & tracking of people
  person re-identification, re-identification, re-id, person search, crowd counting, pedestrian attribute
  ~ pedestrian, person
Human pose & body
  human pose, pose estimation, hand pose, body mesh, gait recognition, human motion, motion capture, human mesh, keypoint, avatar
  ~ pose
Faces & biometrics
  face recognition, facial expression, face detection, face verification, deepfake, biometric, fingerprint, face generation,
  iris recognition, facial landmark, face anti-spoofing, talking head
  ~ face, facial
Image captioning & visual question answering
  image captioning, image caption, visual question answering, visual dialog, image-text matching, dense captioning, scene graph
  ~ caption

## 3D vision & motion
Tracking & motion
  object tracking, multi-object tracking, visual tracking, optical flow, motion segmentation, visual object tracking, point tracking,
  motion estimation, scene flow, siamese tracker, egomotion
  ~ tracking, motion, tracker
Depth & stereo
  depth estimation, stereo matching, monocular depth, disparity, depth completion, stereo camera, depth map, depth sensing, binocular
  ~ depth, stereo
3D vision & reconstruction
  3d reconstruction, neural radiance field, gaussian splatting, point cloud, novel view synthesis, structure from motion, 3d scene,
  multi-view stereo, shape reconstruction, 3d shape, mesh generation, neural rendering, surface reconstruction, 3d generation
  ~ 3d, scene, geometry
SLAM & localization
  slam, visual odometry, place recognition, camera calibration, relocalization, camera pose, visual localization,
  simultaneous localization, extrinsic calibration, bundle adjustment, visual-inertial
  ~ localization, mapping, pose, odometry, calibration

## Generative models
Image & video generation
  image generation, text-to-image, video generation, text-to-video, image synthesis, image editing, image-to-image translation,
  style transfer, video editing, visual generation, interactive generation, image-to-video
  ~ generation, editing
Diffusion models
  diffusion model, denoising diffusion, score-based, latent diffusion, flow matching, classifier-free guidance, diffusion transformer,
  diffusion pipeline, rectified flow, consistency model, denoising step, diffusion sampling
  ~ denoising, diffusion
GANs, VAEs & flows
  generative adversarial, gan, variational autoencoder, variational auto-encoder, normalizing flow, autoencoder, auto-encoder,
  adversarial network, deep generative model, restricted boltzmann machine
  ~ generative, latent, generator, discriminator
Energy-based models
  energy-based model, energy-based, energy function, contrastive divergence, langevin dynamics, boltzmann machine, hopfield network,
  energy landscape
  ~ energy minimization, sampling
Image restoration & low-level vision
  super-resolution, image denoising, deblurring, image restoration, low-light, dehazing, inpainting, image enhancement, deraining,
  image compression, video compression, image quality assessment, hdr imaging
  ~ image quality, restoration

## Sensing & signal processing
Compressed sensing & computational imaging
  compressed sensing, compressive sensing, computational imaging, sub-sampling, signal recovery, sparse recovery, phase retrieval,
  inverse problem, image reconstruction, sparse signal, holography, single-pixel
  ~ reconstruction, measurement, sampling pattern
LiDAR, radar & depth sensing
  lidar, radar, time of flight, sonar, ranging, millimeter wave sensing, range image
  ~ sensor, laser
Wearables & activity sensing
  wearable, human activity recognition, activity recognition, inertial measurement unit, imu, ecg, eeg, electrocardiogram,
  electroencephalogram, photoplethysmography, physiological signal, inertial sensor, accelerometer, smartwatch, sleep stage
  ~ sensor, heart
Sensor networks & signal processing
  sensor network, signal processing, sensor data, multi-sensor, sensor fusion, array processing, filter bank, sensing system,
  kalman filter, source separation
  ~ signal, sensor
Remote sensing & Earth observation
  remote sensing, satellite image, satellite imagery, aerial image, earth observation, hyperspectral, land cover,
  synthetic aperture radar, sentinel-2, geospatial
  ~ satellite

## Health & medicine
Medical imaging
  medical image, medical imaging, mri, magnetic resonance imaging, ct scan, computed tomography, ultrasound imaging, ultrasound,
  radiology, radiograph, chest x-ray, histopathology, whole slide image, retinal image, fundus, tumor segmentation, skin lesion, melanoma,
  mammography, endoscopy, brain tumor
  ~ clinical, patient, lesion, diagnosis
Clinical & health AI
  electronic health record, clinical text, clinical note, patient, healthcare, health care, mental health, covid-19, clinical decision,
  medical question, disease prediction, medical diagnosis, clinical trial, depression detection, suicide, biomedical text,
  medical language model
  ~ medical, disease, hospital, diagnosis
Brain decoding & neuroscience
  fmri, brain-computer interface, neural decoding, brain signal, neural recording, neuroimaging, visual cortex, brain activity
  ~ brain, neuron

## Multimodal & vision-language
Vision-language models
  vision-language model, vision-language pre-training, multimodal large language model, large vision-language, large multimodal model,
  visual grounding, referring expression, visual instruction tuning, visual reasoning, contrastive language-image
  ~ vision, language, multimodal
Multimodal learning
  multimodal learning, multimodal fusion, cross-modal, audio-visual, multi-modal, multimodal, modality gap, missing modality
  ~ modality

## Neuromorphic & event-based computing
Spiking neural networks
  spiking neural network, spiking neuron, spiking transformer, spike-driven, spiking, leaky integrate-and-fire, integrate-and-fire,
  ann-to-snn conversion, spike timing, spike train, surrogate gradient, spikformer
  ~ spike, neuromorphic, neuron, membrane potential
Event cameras & neuromorphic vision
  event camera, event-based vision, dynamic vision sensor, neuromorphic camera, event stream, event data, event-based camera,
  event stereo, event-based stereo, event-driven vision, event-based, asynchronous event, event representation
  ~ event
Neuromorphic & in-memory computing
  neuromorphic computing, neuromorphic chip, neuromorphic hardware, in-memory computing, compute-in-memory, processing-in-memory,
  memristor, memristive, resistive memory, rram, phase-change memory, crossbar, liquid state machine, reservoir computing,
  analog in-memory, neuromorphic processor, loihi, von neumann bottleneck
  ~ analog, neuromorphic

## Efficient deep learning
Quantization & low-bit networks
  quantization, quantized, quantizing, post-training quantization, quantization-aware training, low-bit, low bit-width, binary weight,
  binary neural network, binarized, binarization, mixed-precision quantization, integer-only, ternary, 1-bit, 2-bit, 4-bit quantization,
  weight quantization, quantization error, number of bit
  ~ 4-bit, 8-bit, int8, int4, bit width, low precision, full precision, fewer bit
Pruning & sparsity
  pruning, pruned, prune, sparsity, structured sparsity, lottery ticket, sparse neural network, sparse network, structured sparse,
  sparse training, contextual sparsity, unstructured, channel pruning, weight pruning, filter pruning, head pruning, dynamic sparse
  ~ sparse
Knowledge distillation
  knowledge distillation, distillation, distilling, teacher student, student network, student model, teacher model
  ~ teacher, student
Model compression & efficient networks
  model compression, network compression, compressing, compressed network, lightweight model, lightweight network,
  lightweight architecture, light weight, compact model, compact network, model size, network size, efficient network,
  efficient convolutional, mobile network, mobilenet, token pruning, efficient transformer, low-rank factorization, tensor decomposition,
  weight sharing, parameter count, small model
  ~ compression, lightweight, flop, compact
Neural architecture search & AutoML
  neural architecture search, architecture search, automl, hyperparameter optimization, hyperparameter tuning, automated machine learning,
  differentiable search, supernet, one-shot nas, hardware-aware search
  ~ search space, searched
Early exit & adaptive inference
  early exit, early exiting, multi-exit, adaptive inference, dynamic inference, conditional computation, cascaded classifier,
  cascade classifier, cascaded classification, early termination, dynamic neural network, input-adaptive, dynamic network,
  adaptive computation, model cascade, anytime prediction, skip layer
  ~ cascade, cascaded, adaptive, input-dependent
Mixture of experts
  mixture of experts, sparse expert, expert routing, expert parallelism, moe
  ~ expert, gating

## Edge & embedded AI
Edge & on-device AI
  edge device, on-device, edge computing, edge ai, mobile device, smartphone, embedded device, embedded platform, embedded deep learning,
  resource-constrained device, resource-constrained environment, resource-limited, internet of things, raspberry pi, jetson,
  embedded system, mobile deployment, edge inference, mobile app, iot gateway, low-power device
  ~ edge, embedded, mobile, iot, gateway, low power
TinyML & microcontrollers
  tinyml, tiny machine learning, microcontroller, mcu, cortex-m, ultra-low power, ultra-low-power, stm32, arm cortex, milliwatt, kilobyte
  ~ embedded, low memory, battery
Split & collaborative inference
  split computing, split inference, computation offloading, edge offloading, edge-cloud, device-edge, collaborative inference,
  task offloading, mobile edge computing, fog computing, offloading, device-cloud
  ~ bottleneck, offload

## AI hardware & chips
Hardware accelerators
  hardware accelerator, accelerator design, neural network accelerator, cnn accelerator, dnn accelerator, deep learning accelerator,
  ai accelerator, systolic array, tensor core, processing element, domain-specific architecture, hardware acceleration, tensor processing,
  tensor processing unit, tensor processing engine, tensor computing, matrix engine, npu, dataflow architecture,
  hardware-software co-design, data reuse, neural processing unit, accelerator architecture, ai chip
  ~ accelerator, dataflow, microarchitecture, area efficiency, hardware
Computer arithmetic & matrix multiplication
  matrix multiplication, gemm, floating-point, multiply-accumulate, multiply-add, approximate computing, approximate multiplier,
  fixed-point arithmetic, arithmetic unit, computer arithmetic, posit, bfloat16, mac unit, stochastic computing, number format
  ~ multiplier, arithmetic, adder
FPGA implementations
  fpga, high-level synthesis, reconfigurable, zynq, field-programmable, xilinx, soft processor, fpga-based, fpga accelerator, hls4ml, finn
  ~ rtl, hardware implementation, synthesis
Chip design & EDA
  electronic design automation, logic synthesis, circuit design, vlsi, placement and routing, rtl generation, verilog, integrated circuit,
  analog circuit, circuit generation, physical design, hardware description language, netlist, chip placement, chip design, standard cell
  ~ circuit, layout, gate-level
ASICs & systems on chip
  asic, system on chip, systems-on-chip, soc design, cmos, tape-out, chip fabricated, risc-v, near-sensor
  ~ chip, on-chip, silicon
Memory systems & hardware reliability
  bit error, bit flip, sram, dram, memory access, low-voltage, voltage scaling, soft error, fault tolerance, fault injection,
  undervolting, cache replacement, memory hierarchy, non-volatile memory, memory controller, branch prediction, prefetching
  ~ memory, voltage, cache, processor

## ML systems & infrastructure
GPU computing & performance
  gpu kernel, gpu performance, cuda, performance model, kernel optimization, gpu cluster, high performance computing, parallel computing,
  gpu computing, supercomputer, exascale, multi-gpu, gpu utilization, nvidia gpu, performance prediction, performance modeling
  ~ gpu, kernel, tile size, thread block
Compilers & ML systems
  deep learning compiler, compiler, ml system, mlops, machine learning system, tensor program, mlperf, ml framework,
  deep learning framework, machine learning pipeline, graph compiler, autotuning, performance portability
  ~ runtime, software stack, devops, pytorch
Distributed & parallel training
  distributed training, data parallel, data parallelism, pipeline parallelism, model parallel, tensor parallelism, gradient compression,
  decentralized training, communication-efficient, parameter server, large-batch training, distributed deep learning,
  collective communication, checkpointing
  ~ communication, worker
Data centers & cloud
  data center, datacenter, cloud provider, cloud computing, cluster scheduling, power oversubscription, power capping,
  resource management, cluster management, virtual machine, data center cooling, job scheduling, cloud workload, server power
  ~ cloud, cluster, server, workload, cooling
Serverless, microservices & containers
  serverless, microservice, container orchestration, kubernetes, autoscaling, auto-scaling, cloud native, function-as-a-service
  ~ container, scaling
Fault diagnosis & operations of services
  root cause, root cause analysis, fault localization, incident management, aiops, log analysis, distributed tracing, observability,
  performance debugging, performance diagnosis, log parsing, troubleshooting
  ~ diagnosis, incident, log, trace
Operating systems & storage
  operating system, file system, storage system, key-value store, transaction processing, memory management, kernel module, linux
  ~ storage, disk

## Distributed systems & blockchain
Distributed systems & consensus
  distributed system, consensus protocol, distributed consensus, byzantine, byzantine fault tolerance, peer-to-peer, paxos, raft,
  distributed transaction, fault-tolerant, distributed hash table, eventual consistency, state machine replication, distributed database
  ~ decentralized, replication, consensus
Blockchains & cryptocurrencies
  blockchain, cryptocurrency, bitcoin, proof of stake, proof of work, payment channel, sidechain, distributed ledger, ledger
  ~ decentralized, mining, token
Smart contracts
  smart contract, ethereum, solidity, decentralized application, reentrancy
  ~ contract

## Energy & sustainability of AI
Carbon footprint & sustainability of AI
  carbon footprint, carbon emission, environmental impact, environmental cost, sustainable ai, green ai, life cycle assessment,
  greenhouse gas, carbon intensity, co2 emission, carbon dioxide, water consumption, water efficiency, water footprint, sustainability,
  climate impact, low-carbon, net-zero, carbon-aware, electricity use, environmentally
  ~ carbon, emission, environment friendly, sustainable, greener, environmental, green
Energy measurement & benchmarking
  energy benchmark, energy measurement, power measurement, energy profiling, profiling energy, energy consumption benchmark, power model,
  power modeling, energy monitoring, energy prediction model, energy prediction, inference energy, energy usage, measuring energy,
  energy estimation, analyzing energy, power profiling, energy meter, wattmeter, energy analysis, energy trade-off
  ~ joule, watt, energy expenditure, energy use
Energy-efficient training & inference
  training energy, energy-efficient training, gpu energy, green training, power-aware, energy-aware, energy efficiency of,
  energy-efficient inference, energy-efficient deep learning, dynamic voltage and frequency, energy optimization, gpu frequency,
  reducing energy, inference energy consumption, energy saving, energy-efficient llm
  ~ batch size, gpu power, energy efficiency, energy efficient

## Energy systems & transport
Energy systems & smart grid
  smart grid, smart meter, electricity meter, load monitoring, nilm, load forecasting, electricity consumption, photovoltaic, heat pump,
  building energy, energy management, power grid, power system, energy disaggregation, renewable energy, wind power, solar power,
  battery storage, demand response, hvac, energy forecasting, microgrid, energy consumption data, smart building, power flow,
  district heating
  ~ household, electricity, heating, building, appliance
Electric vehicles & batteries
  electric vehicle, battery electric vehicle, charging station, lithium-ion, state of charge, battery degradation, battery health
  ~ battery, vehicle
Autonomous driving
  autonomous driving, self-driving, autonomous vehicle, driver assistance, motion forecasting, trajectory prediction, end-to-end driving,
  bird's-eye view, lane detection, driving scene, connected vehicle
  ~ vehicle, driving, traffic, driver
Transportation & mobility
  traffic forecasting, traffic prediction, traffic flow, ride hailing, vehicle routing, mobility data, human mobility, trajectory data,
  public transport, urban computing, traffic signal control, travel time, urban traffic
  ~ traffic, route, trajectory, road

## Robotics
Robot manipulation
  robot manipulation, robotic manipulation, grasping, grasp, dexterous, manipulation task, robotic arm, robot arm, bimanual,
  pick-and-place, deformable object
  ~ robot, manipulation
Robot learning & imitation
  imitation learning, behavior cloning, learning from demonstration, visuomotor policy, robot learning, diffusion policy,
  vision-language-action, robot policy, sim-to-real, robot foundation model, generalist robot, robot execution, teleoperation data
  ~ demonstration, policy, robot, robotic
Motion planning & control
  motion planning, trajectory optimization, model predictive control, path planning, pid control, pid controller, feedback control,
  optimal control, control barrier, nonlinear control, adaptive control, robust control, system identification, lyapunov, robot control,
  obstacle avoidance, collision avoidance
  ~ control, planning, robot, controller
Legged & humanoid robots
  legged robot, humanoid, quadruped, locomotion, bipedal, whole-body control
  ~ gait, robot
Aerial robots & navigation
  robot navigation, aerial vehicle, drone, uav, quadrotor, visual navigation, vision-language navigation, airship, blimp,
  object navigation, micro air vehicle
  ~ navigation, flight, autonomous
Soft robots, actuators & tactile sensing
  soft robot, soft robotic, soft actuator, soft sensor, actuator, tactile sensing, tactile sensor, haptic,
  gripper, composite material
  ~ soft, sensor
Human-robot interaction
  human-robot interaction, human-robot collaboration, shared autonomy, social robot, teleoperation, assistive robot
  ~ human, robot
World models & simulation
  world model, embodied ai, embodied agent, simulation environment, physics simulation
  ~ embodied, simulator
Multi-robot systems
  multi-robot, swarm robotics, robot swarm, swarm of robot, robot team, multi-robot coordination
  ~ swarm, robot
Bio-inspired & modular robots
  bio-inspired robot, bioinspired, biomimetic, snake robot, modular robot, self-reconfigurable, reconfigurable robot, flapping wing,
  insect-scale, microrobot
  ~ reconfiguration, biomimicry
Medical robots & exoskeletons
  surgical robot, medical robot, robot-assisted surgery, exoskeleton, prosthesis, rehabilitation robot, wearable robot, steerable needle,
  catheter
  ~ surgical, wearable
Field & agricultural robots
  agricultural robot, field robot, excavator, harvesting robot, planetary exploration, underwater vehicle, space robot, orchard
  ~ terrain, exploration

## Reinforcement learning & decision making
Reinforcement learning
  reinforcement learning, policy gradient, q-learning, deep q-network, offline reinforcement learning, actor-critic,
  markov decision process, value function, model-based rl, reward shaping, atari
  ~ policy, reward
Multi-agent systems
  multi-agent reinforcement learning, multi-agent system, multi-agent path finding, cooperative agent, multiagent, multi-agent,
  agent-based
  ~ agent, coordination
Bandits & online learning
  bandit, online learning, regret bound, thompson sampling, no-regret, online convex optimization, expert advice
  ~ regret

## ML theory & optimization
Optimization methods
  stochastic gradient descent, gradient descent, convex optimization, nonconvex, non-convex optimization, convergence rate,
  second-order optimizer, bilevel optimization, first-order method, proximal, stochastic optimization, zeroth-order, adam optimizer,
  coordinate descent, frank-wolfe, learning rate schedule, optimizer
  ~ gradient, convergence
Training techniques & regularization
  dropout, batch normalization, layer normalization, weight initialization, regularization technique, learning rate, activation function,
  loss landscape, training dynamics, overfitting, normalization layer, residual connection
  ~ regularization, initialization, generalization
Learning theory
  generalization bound, sample complexity, learning theory, pac learning, statistical learning, vc dimension, minimax rate, rademacher,
  neural tangent kernel, overparameterized, double descent, learnability, implicit bias
  ~ bound, theorem
Kernel methods & classical ML
  kernel method, support vector machine, random forest, decision tree, ensemble method, gradient boosting, nearest neighbor,
  dimensionality reduction, matrix factorization, principal component analysis, feature selection, metric learning
  ~ kernel, classifier, ensemble, boosting
Understanding deep networks
  understanding deep, visualizing, transferable feature, loss surface, memorization, expressivity, expressive power, over-smoothing,
  oversmoothing, representation similarity
  ~ understanding, theory

## Probabilistic & causal ML
Bayesian & probabilistic methods
  bayesian, gaussian process, variational inference, mcmc, markov chain monte carlo, probabilistic model, bayesian network,
  probabilistic inference, graphical model, posterior inference, probabilistic programming, sequential monte carlo, bayesian optimization,
  point process
  ~ posterior, uncertainty, prior
Uncertainty & calibration
  uncertainty quantification, uncertainty estimation, conformal prediction, confidence calibration, out-of-distribution detection,
  predictive uncertainty, selective prediction, calibration error
  ~ uncertainty, confidence, calibration
Causal inference & discovery
  causal inference, causal discovery, treatment effect, counterfactual, structural causal, causal effect, causal graph,
  instrumental variable, observational study
  ~ causal, confounding

## Graphs & networks
Graph neural networks
  graph neural network, graph convolutional network, graph convolutional, graph representation learning, node classification,
  graph convolution, message passing, heterogeneous graph, graph transformer, graph attention, graph pooling, graph classification,
  graph embedding, node embedding, network embedding, hypergraph, graph network, graph learning
  ~ graph, node
Dynamic & spatio-temporal graphs
  spatio-temporal, spatial-temporal, dynamic graph, temporal graph, evolving graph, temporal network, continuous-time graph
  ~ temporal, dynamic
Graph generation & matching
  graph generation, graph matching, graph similarity, subgraph matching, graph alignment, network alignment, graph edit distance
  ~ graph
Combinatorial optimization on graphs
  combinatorial optimization, traveling salesman, travelling salesman, vehicle routing problem, branch and bound, local search,
  neural combinatorial
  ~ heuristic, np-hard
Knowledge graphs
  knowledge graph, knowledge base completion, link prediction, entity alignment, ontology, knowledge graph embedding, knowledge base,
  relational data
  ~ triple, entity
Network science & social networks
  social network, community detection, influence maximization, complex network, information diffusion, network analysis, social influence,
  network structure, cascade prediction
  ~ community, network

## Time series & data mining
Time series & forecasting
  time series, time-series, forecasting, temporal prediction, long-term forecasting, multivariate time series, sequence forecasting,
  time series classification
  ~ temporal, horizon, seasonal
Trajectories & human mobility
  trajectory prediction, trajectory generation, trajectory similarity, human trajectory, pedestrian trajectory, trajectory representation
  ~ trajectory
Clustering & unsupervised learning
  clustering, unsupervised learning, k-means, subspace clustering, multi-view clustering, spectral clustering, hierarchical clustering,
  density estimation
  ~ cluster, unsupervised

Data & pattern mining
  data mining, frequent pattern, pattern mining, itemset, sequential pattern, association rule, knowledge discovery, tabular data
  ~ mining, pattern

## Databases & data management
Databases & query processing
  database, query processing, query optimization, query optimizer, relational database, cardinality estimation, sql query,
  column store, database system, transaction processing, concurrency control
  ~ query, join, dbms
Database tuning & self-driving databases
  database tuning, knob tuning, configuration tuning, self-driving database, autonomous database, index recommendation
  ~ tuning, knob
Indexes & storage structures
  learned index, index structure, b-tree, lsm-tree, hash table, bloom filter, spatial index, multi-dimensional index, key-value store
  ~ index, storage
Data integration & quality
  data cleaning, data management, data integration, data lake, entity resolution, data quality, schema matching, data discovery
  ~ schema
Similarity search & vector databases
  similarity search, vector database, nearest neighbor search, approximate nearest neighbor, vector search
  ~ neighbor
Stream processing & big data
  stream processing, mapreduce, big data, dataflow, data stream, batch processing, spark
  ~ stream

## Learning with limited data
Self-supervised & contrastive learning
  self-supervised learning, self-supervised, contrastive learning, masked autoencoder, representation learning, contrastive,
  masked image modeling, pretext task, unsupervised representation
  ~ pretraining
Few-shot & meta-learning
  few-shot learning, meta-learning, zero-shot learning, one-shot learning, few-shot, learning to learn, few-shot classification
  ~ zero-shot
Transfer & domain adaptation
  domain adaptation, transfer learning, domain generalization, multi-task learning, test-time adaptation, unsupervised domain adaptation,
  domain shift, distribution shift, domain transfer
  ~ adaptation
Continual learning
  continual learning, lifelong learning, catastrophic forgetting, incremental learning, class-incremental, online continual
  ~ forgetting
Weak, semi-supervised & noisy labels
  semi-supervised, weakly supervised, noisy label, active learning, pseudo-label, partial label, label noise, weak supervision,
  multiple instance learning, positive-unlabeled
  ~ annotation, label
Data augmentation & synthetic data
  data augmentation, synthetic data, data generation, data selection, data curation, dataset distillation, synthetic dataset,
  data pruning, data quality
  ~ augmentation, synthetic

## Security, privacy & robustness
Federated learning
  federated learning, federated, client update, federated averaging, decentralized learning, non-iid client
  ~ client
Privacy & data protection
  differential privacy, privacy-preserving, membership inference, machine unlearning, homomorphic encryption, privacy, secure aggregation,
  data protection, secure computation, anonymization
  ~ private
Adversarial attacks & robustness
  adversarial attack, adversarial example, adversarial robustness, adversarial training, backdoor attack, data poisoning,
  adversarial perturbation, certified robustness, adversarial patch, trojan attack, evasion attack
  ~ attack, adversarial, defense
Cybersecurity & intrusion detection
  intrusion detection, network security, cyber attack, cybersecurity, controller area network, denial of service, botnet, spam detection,
  network intrusion
  ~ security, attack
Malware & vulnerabilities
  malware, vulnerability detection, software vulnerability, exploit, memory safety, control-flow integrity, ransomware, binary analysis,
  reverse engineering, rootkit, return-oriented programming, buffer overflow, patch presence
  ~ vulnerability, binary, kernel
Side channels & hardware security
  side-channel, side channel, trusted execution, enclave, speculative execution attack, rowhammer, fault injection attack,
  physical unclonable function, hardware trojan
  ~ leakage
Authentication, web & usable security
  authentication, password, phishing, web security, captcha, usable security, cross-site scripting, access control, security warning
  ~ security, login
Cryptography
  cryptography, cryptographic, encryption, zero-knowledge proof, public key, post-quantum, secret sharing, digital signature,
  steganography, watermarking, steganographic
  ~ cipher

## Responsible AI & society
Fairness & bias
  fairness, algorithmic bias, gender bias, social bias, debiasing, discrimination, demographic parity, racial bias, stereotype, gender gap
  ~ bias, gender
Ethics, policy & society
  ai ethics, ai governance, ai regulation, responsible ai, societal impact, policy maker, trustworthy ai, ai policy,
  algorithmic accountability, moral
  ~ ethical, society, governance
Law & public sector
  legal, legal judgment, patent, court decision, legislation, judicial, public sector, copyright
  ~ court
Explainable AI
  explainable ai, explainability, explainable, interpretability, saliency map, feature attribution, counterfactual explanation,
  explanation method, shapley, interpretable machine learning, concept-based, relevance propagation
  ~ interpretable, explanation
Hate speech & online abuse
  hate speech, offensive language, online abuse, cyberbullying, harassment, online hate, content moderation, hateful, incivility,
  toxic comment, toxic language, online toxicity
  ~ moderation, abusive, toxic, toxicity
Misinformation & fake news
  misinformation, fake news, disinformation, rumor detection, propaganda, conspiracy, credibility, low-credibility, false news, infodemic,
  news credibility
  ~ news, narrative, false
Social media analysis
  social media, twitter, reddit, instagram, tiktok, online community, online platform, user engagement, hashtag, tweet, parler
  ~ user, post, follower, wikipedia, youtube, facebook
Politics & polarization
  political, political polarization, opinion polarization, election, partisan, echo chamber, ideology, voter, presidential,
  political discourse, protest
  ~ polarization, politician, campaign
News & media
  news media, journalism, news article, news recommendation, news coverage, media bias, news outlet, news consumption
  ~ news, media

## Human-centred AI
Human-AI interaction
  human-ai collaboration, human-ai interaction, human-in-the-loop, interactive system, human-centered, human-ai team, human trust
  ~ user, participant

Education & tutoring
  education, educational, intelligent tutoring, student learning, knowledge tracing, automated grading, classroom, essay scoring, mooc,
  computer science education
  ~ student, teacher, course
Affective computing & emotion
  emotion recognition, affective computing, affect, facial emotion, stress detection, personality, empathy
  ~ emotion, emotional
Computer graphics & animation
  computer graphics, rendering, animation, ray tracing, texture synthesis, character animation, physically based, shader
  ~ graphics, mesh
Games & play
  video game, game playing, chess, starcraft, minecraft, game ai, poker
  ~ game, player

## Human-computer interaction
User experience & interfaces
  human-computer interaction, user study, user interface, user experience, usability, interaction design, interface design
  ~ user, interface, participant
Crowdsourcing & collaborative work
  crowdsourcing, crowdworker, crowd work, computer-supported cooperative work, remote work, online community, collaborative work
  ~ crowd, collaboration
Virtual & augmented reality
  virtual reality, augmented reality, mixed reality, head-mounted display, extended reality, immersive
  ~ headset
Accessibility & assistive technology
  accessibility, assistive technology, screen reader, blind people, visually impaired, deaf, older adult, disability
  ~ impairment
Input & interaction techniques
  text entry, touchscreen, gaze interaction, input technique, pointing device, gesture interaction, mid-air, haptic feedback
  ~ gesture, touch

## Visualization
Visualization & visual analytics
  visual analytics, information visualization, data visualization, interactive visualization, visualization tool, visualization,
  visualization system, visual analysis
  ~ visual
Charts & graphical perception
  graphical perception, chart, bar chart, visual encoding, treemap, scatterplot, colormap, color palette, chart understanding,
  time series visualization
  ~ perception, color, plot
Graph drawing & network visualization
  graph drawing, graph visualization, network visualization, edge bundling, graph layout, network layout
  ~ layout
Visual storytelling
  data story, data storytelling, narrative visualization, visual narrative, infographic
  ~ narrative, story

## Economy & commerce
Finance & economics
  stock prediction, stock price, financial, portfolio, cryptocurrency, bitcoin, trading, credit risk, bankruptcy, financial market,
  stock market, volatility, option pricing
  ~ market, price, investor
Marketing & e-commerce
  e-commerce, online advertising, advertising, customer, product search, marketing, purchase
  ~ product, shopping, ad

## Industrial AI
Manufacturing & industrial AI
  industrial inspection, manufacturing, digital twin, defect detection, process control, industry 4.0, supply chain, quality inspection,
  welding, additive manufacturing
  ~ factory, industrial, production line
Anomaly detection & predictive maintenance
  anomaly detection, outlier detection, predictive maintenance, fault diagnosis, fault detection, remaining useful life,
  degradation prediction, condition monitoring, prognosis, failure prediction
  ~ anomaly, fault, maintenance, degradation

## Knowledge & reasoning
Knowledge representation & logic
  description logic, answer set programming, knowledge representation, argumentation framework, belief revision, logic program,
  nonmonotonic, epistemic logic, modal logic, temporal logic, abstract argumentation, rule-based reasoning
  ~ logic, reasoning, semantics
Neuro-symbolic AI
  neuro-symbolic, neurosymbolic, symbolic reasoning, inductive logic programming, rule learning, program induction, neural-symbolic,
  relational reasoning
  ~ symbolic

## Search, planning & constraints
Automated planning & scheduling
  automated planning, classical planning, heuristic planning, temporal planning, task planning, pddl, job shop, planning domain,
  hierarchical task network, job shop scheduling
  ~ planner, plan, schedule, scheduling
Heuristic search
  heuristic search, pathfinding, path finding, bidirectional search, monte carlo tree search, state space search
  ~ heuristic
Constraint solving & SAT
  constraint satisfaction, sat solver, satisfiability, constraint programming, mixed integer programming, integer programming, maxsat,
  constraint optimization, linear programming
  ~ solver, constraint
Evolutionary computation
  evolutionary algorithm, genetic algorithm, evolutionary computation, neuroevolution, swarm optimization, multi-objective evolutionary,
  genetic programming, evolution strategy, evolutionary optimization, evolving
  ~ evolution, population, evolved

## Game theory & social choice
Game theory & mechanism design
  game theory, nash equilibrium, mechanism design, auction, stackelberg, noncooperative game, cooperative game, game theoretic,
  extensive-form game, price of anarchy, incentive
  ~ player, payoff, equilibrium, truthful
Social choice & fair division
  social choice, voting rule, fair division, envy-free, committee election, stable matching, preference aggregation, allocation of goods,
  multiwinner, cake cutting, participatory budgeting
  ~ voter, voting, agent

## Retrieval & recommendation
Information retrieval & search
  information retrieval, document retrieval, passage retrieval, learning to rank, query expansion, search engine, dense retrieval,
  web search, reranking, ad hoc retrieval, query understanding
  ~ ranking, query, retrieval
Recommender systems
  recommender system, recommender, recommendation system, recommendation, collaborative filtering, click-through rate,
  sequential recommendation, cold-start, session-based recommendation, user preference, item recommendation
  ~ user, item, recommend

## Communications & networking
Wireless & communication systems
  wireless, mimo, multiple-input multiple-output, miso, 5g, 6g, channel estimation, radio access network, beamforming, cellular network,
  wireless communication, communication system, communication channel, ofdm, massive mimo, satellite communication,
  intelligent reflecting surface, mobile network operator, semantic communication
  ~ communication, channel, antenna, base station, radio
Optical communication & lasers
  optical communication, semiconductor laser, optical network, optical fiber, fiber optic, optical transmission, laser diode, fiber laser,
  tunable laser
  ~ optical, laser
Computer networking
  computer network, network traffic, packet, network management, computer networking, traffic classification, network protocol
  ~ network, routing
Data center networks & host networking
  rdma, smartnic, nic, network interface card, host network, network stack, kernel bypass, data center network, datacenter network,
  remote memory, remote procedure call, dataplane, tail latency
  ~ offload, packet, datacenter
Congestion control & transport
  congestion control, tcp, quic, transport protocol, queue management, flow scheduling, video streaming, adaptive bitrate
  ~ congestion, bandwidth
Software-defined networks & network functions
  software-defined networking, network function, programmable switch, openflow, virtual switch, service chain, network virtualization,
  packet processing, ebpf, load balancing
  ~ switch, middlebox
Routing & internet measurement
  routing protocol, traffic engineering, interdomain routing, bgp, internet measurement, network verification, network topology
  ~ routing, internet
Information & coding theory
  coding theory, error-correcting code, channel capacity, ldpc, network coding, information theory, polar code, source coding,
  rate-distortion, channel coding, information theoretic
  ~ code, capacity, decoder

## Physical & quantum computing
Quantum computing
  quantum computing, quantum computation, quantum computer, quantum algorithm, quantum circuit, quantum machine learning, qubit,
  quantum error correction, quantum advantage, quantum annealing, variational quantum, quantum software
  ~ quantum
Physical & optical neural networks
  physical neural network, optical neural network, photonic, optical computing, analog computing, wave-based, photonics,
  physical learning, diffractive
  ~ optical, physical system
Biologically plausible learning
  backpropagation-free, forward-forward, biologically plausible, hebbian, predictive coding, local learning rule, equilibrium propagation,
  feedback alignment, learning without backpropagation
  ~ backpropagation, bio-inspired

## Science & engineering applications
Physics-informed & scientific ML
  physics-informed, partial differential equation, neural operator, scientific machine learning, surrogate model,
  computational fluid dynamics, turbulence modeling, differential equation solver, neural ode, operator learning, fluid simulation
  ~ pde, simulation, simulator
Chemistry & drug discovery
  drug discovery, molecule generation, molecular property, molecular graph, retrosynthesis, chemical reaction, drug-target,
  molecular dynamics, molecular design, protein-ligand, drug-drug interaction, quantum chemistry
  ~ molecule, molecular, chemical, drug
Proteins & genomics with ML
  protein language model, protein structure prediction, protein design, protein interface, genomic sequence model, single-cell data,
  dna language model, protein function
  ~ protein, gene, cell
Materials discovery with ML
  material discovery, material property prediction, crystal structure prediction, interatomic potential, machine-learned potential
  ~ material, crystal
Climate & weather with ML
  weather forecasting, climate model, precipitation nowcasting, air quality, flood prediction, wildfire, weather prediction,
  climate change
  ~ climate, weather
Agriculture & food
  agriculture, agricultural, crop, plant disease, food recognition, livestock, precision farming, fruit
  ~ farm
Experiment instrumentation & triggers
  trigger system, data acquisition, detector readout, front-end electronics, high-energy physics, particle physics, large hadron collider,
  lhc, cms experiment, calorimeter
  ~ detector, collider

## Theory of computation
Algorithms & complexity
  computational complexity, np-hard, approximation algorithm, polynomial time, query complexity, data structure, graph algorithm,
  parameterized complexity, streaming algorithm, online algorithm, sorting
  ~ complexity, polynomial, algorithm, lower bound
Automata & formal languages
  automata, automaton, formal language, regular expression, finite state, petri net, reachability
  ~ state machine

# Mathematics
## Mathematics
Algebra & geometry
  algebraic geometry, lie algebra, moduli space, cohomology, group theory, representation theory, algebra, category theory, riemannian,
  differential geometry
  ~ manifold, morphism, homology
Operator algebras & functional analysis
  operator algebra, von neumann algebra, banach space, hilbert space, functional analysis, bounded operator, spectral theory, banach,
  hilbert
  ~ operator, norm
Analysis & differential equations
  well-posedness, navier-stokes, differential equation, partial differential equation, elliptic, hyperbolic equation, parabolic,
  dynamical system, ergodic, schrodinger equation, boundary value problem, inequality
  ~ equation, solution
Combinatorics & number theory
  combinatorics, number theory, prime number, graph coloring, zeta function, extremal graph, arithmetic function, diophantine
  ~ integer, graph
Probability & statistics
  random walk, stochastic process, limit theorem, statistical inference, hypothesis testing, brownian motion, large deviation, martingale,
  estimator, regression model, asymptotic, covariance matrix
  ~ random, stochastic
Numerical analysis
  numerical method, finite element, discretization, numerical scheme, preconditioner, iterative solver, error estimate, galerkin
  ~ numerical, convergence

# Physics
## Physics
Particle & high-energy physics
  high-energy physics, particle physics, collider, lhc, neutrino, qcd, higgs, standard model, dark matter search, quark, muon,
  supersymmetry, lattice qcd, hadron, b meson, beyond the standard model
  ~ decay, boson, detector
Jets & collider physics
  jet tagging, top tagging, jet substructure, top quark, parton shower, collider phenomenology, event generation, jet image, hadron collider
  ~ jet, event
Quantum chromodynamics & hadrons
  qcd, parton distribution, lattice qcd, lattice gauge theory, lattice field theory, hadron spectroscopy, quantum chromodynamics
  ~ parton, lattice
Neutrinos & dark matter searches
  neutrino, dark matter search, neutrino oscillation, axion, wimp, sterile neutrino
  ~ dark matter
Detectors & reconstruction
  calorimeter, track reconstruction, particle identification, particle tracking, detector simulation, shower reconstruction
  ~ detector, reconstruction
Gravitation & relativity
  general relativity, gravitational wave, black hole, modified gravity, spacetime, schwarzschild, kerr, quantum gravity,
  einstein equation, wormhole, scalar-tensor
  ~ gravity, curvature, metric
String & gauge theory
  string theory, supergravity, gauge theory, brane, conformal field theory, holography, yang-mills, field theory
  ~ gauge, duality
Nuclear physics
  nuclear matter, heavy-ion collision, nucleus, nucleon, nuclear structure, quark-gluon plasma, nuclear reaction
  ~ nuclear
Plasma & fusion
  tokamak, magnetohydrodynamic, fusion reactor, stellarator, plasma physics, magnetized plasma, plasma turbulence, plasma wave
  ~ magnetic, plasma
Statistical physics & soft matter
  phase transition, ising model, statistical mechanics, colloid, polymer, active matter, soft matter, non-equilibrium, granular,
  self-organized
  ~ thermodynamic, entropy
Fluid dynamics
  turbulence, turbulent flow, fluid dynamics, boundary layer, vortex, droplet, convection
  ~ flow, fluid

## Condensed matter & quantum physics
Superconductivity & magnetism
  superconductor, superconductivity, superconducting, magnetism, ferromagnet, antiferromagnet, spin liquid, hubbard model, heavy fermion,
  spin wave, skyrmion
  ~ spin, lattice
Topological & two-dimensional materials
  topological insulator, graphene, two-dimensional material, weyl semimetal, moire, quantum hall, topological phase, van der waals,
  band structure
  ~ band, layer
Materials & electronic structure
  electronic structure, density functional, density functional theory, crystal structure, perovskite, semiconductor, nanoparticle,
  thin film, alloy, phonon, nanotube, catalyst
  ~ crystal, temperature
Quantum information & optics
  entanglement, quantum information, quantum cryptography, quantum optics, bose-einstein condensate, decoherence,
  quantum key distribution, cavity, cold atom, quantum measurement, squeezed state, single photon
  ~ quantum state, photon, atom

# Astronomy
## Astronomy & astrophysics
Exoplanets & planetary systems
  exoplanet, planetary system, transit, hot jupiter, planet formation, protoplanetary disk, planetary atmosphere, habitable zone,
  debris disk, transmission spectroscopy, super-earth, brown dwarf, planetesimal
  ~ planet, planetary, orbit, disk
Solar system & small bodies
  asteroid, comet, meteorite, moon, mars, jupiter, saturn, kuiper belt, lunar, near-earth object, titan, venus
  ~ orbit, surface
Solar & space physics
  solar wind, solar flare, coronal, sunspot, heliosphere, corona, chromosphere, coronal mass ejection, magnetosphere, space weather,
  photosphere, solar cycle, solar dynamo, solar active region, solar atmosphere, solar magnetic
  ~ magnetic field, solar, sun
Stars & stellar evolution
  stellar, star, binary star, asteroseismology, stellar evolution, stellar population, red giant, stellar atmosphere, variable star,
  cepheid, main sequence, metallicity, white dwarf, star cluster, globular cluster, wolf-rayet, open cluster, stellar rotation
  ~ abundance, photometry, binary
Galaxies & galaxy evolution
  galaxy, star formation, galactic, milky way, dwarf galaxy, quasar, agn, active galactic nuclei, active galactic nucleus,
  galaxy evolution, high-redshift, galaxy cluster, circumgalactic, lyman-alpha, spiral galaxy, early-type galaxy, quenching,
  galaxy merger, satellite galaxy
  ~ redshift, emission line, halo, gas
Interstellar medium & star formation
  interstellar medium, molecular cloud, interstellar, star-forming region, young stellar object, protostar, supernova remnant, dust grain,
  hii region, astrochemistry, prestellar core
  ~ cloud, dust, gas
High-energy astrophysics
  gamma-ray burst, supernova, neutron star, pulsar, x-ray binary, fast radio burst, blazar, accretion, jet, cosmic ray, magnetar,
  black hole binary, accretion disk, tidal disruption event, gamma ray, kilonova, compact object, x-ray source, magnetized
  ~ x-ray, outburst, emission
Cosmology & large-scale structure
  cosmology, cosmological, dark energy, dark matter, hubble constant, large-scale structure, baryon acoustic oscillation, primordial, power spectrum, n-body simulation, halo catalog, matter clustering, neutrino mass,
  hubble tension, inflationary, cosmic inflation
  ~ universe, cosmic, inflation
Gravitational lensing
  gravitational lensing, weak lensing, strong lensing, gravitational lens, strong lens, cosmic shear, microlensing
  ~ lens, lensing
Cosmic microwave background & reionization
  cosmic microwave background, reionization, cosmic dawn, epoch of reionization, 21-cm, hydrogen line
  ~ power spectrum
Gravitational waves & compact binaries
  gravitational wave, ligo, binary black hole, compact binary, primordial black hole, merger rate, pulsar timing array, lisa
  ~ merger, waveform
Astronomical instruments & surveys
  telescope, spectrograph, adaptive optics, interferometer, sky survey, photometric redshift, observatory, ccd, detector array,
  astrometry, radio array, data release, source catalog, coronagraph, interferometry
  ~ instrument, survey, catalog, calibration, pipeline

# Life sciences
## Molecular & cell biology
Protein structure & misfolding
  protein structure, protein folding, misfolding, amyloid, fibril, protein aggregation, cryo-em, conformational, molecular chaperone,
  intrinsically disordered, aggregation, prion
  ~ protein, peptide
Genomics & gene regulation
  genome, genomic, gene expression, transcriptome, transcription factor, rna-seq, single-cell rna, epigenetic, gwas, genome-wide, crispr,
  chromatin, dna methylation, enhancer, genetic variant
  ~ gene, dna, rna, mutation
Cell biology & signalling
  signaling pathway, mitochondria, mitochondrial, cell cycle, autophagy, apoptosis, membrane protein, cytoskeleton, lysosome, stem cell,
  organoid, kinase, receptor
  ~ cell, cellular
Microbiology & biofilms
  bacteria, bacterial, biofilm, microbiome, antibiotic resistance, antimicrobial, virus, viral, pathogen, fungal, yeast, curli
  ~ strain, infection
Biochemistry & biophysics
  enzyme, binding affinity, ligand, lipid, peptide, metabolite, metabolism, molecular simulation, catalytic
  ~ binding, molecule
Bioinformatics tools
  bioinformatics, sequence alignment, phylogenetic, biological database, sequencing data, proteomics, mass spectrometry, biopython
  ~ sequence, tool

## Neuroscience & ageing
Alzheimer's & neurodegeneration
  alzheimer, alzheimer's disease, neurodegeneration, neurodegenerative, parkinson, parkinson's disease, dementia, amyloid-beta,
  huntington, alpha-synuclein, tauopathy, cognitive decline, prion disease, tau protein, tau pathology, tau phosphorylation,
  phosphorylated tau, p-tau, amyotrophic lateral sclerosis
  ~ brain, aging, tau
Neural circuits & behaviour
  neural circuit, cortex, hippocampus, synaptic, synapse, neuronal, dopamine, sleep, memory formation, interneuron, prefrontal
  ~ neuron, mouse, behavior
Glia & neuroinflammation
  microglia, microglial, astrocyte, neuroinflammation, blood-brain barrier, myelin, oligodendrocyte
  ~ inflammation

## Ecology & evolution
Birds & wildlife
  bird, avian, wildlife, breeding, nest, habitat, species richness, foraging, seabird, raptor
  ~ population, species
Ecology & conservation
  biodiversity, ecological, land use, invasive species, species distribution, agroforestry, woodland, deforestation, landscape ecology,
  forest management, nature conservation, wildlife conservation, biological conservation, tropical forest, habitat fragmentation,
  ecosystem service
  ~ habitat, species, ecosystem, forest, conservation
Evolutionary biology
  natural selection, phylogeny, speciation, evolutionary history, fitness landscape
  ~ evolution

# Medicine
## Medicine & public health
Cancer & oncology
  cancer, tumor, oncology, chemotherapy, carcinoma, metastasis, leukemia, radiotherapy, breast cancer
  ~ patient, survival
Cardiovascular & metabolic disease
  cardiovascular, heart failure, hypertension, diabetes, obesity, stroke, myocardial, insulin, cholesterol
  ~ risk, patient
Infectious disease & epidemiology
  epidemiology, infectious disease, vaccine, vaccination, covid-19, sars-cov-2, malaria, tuberculosis, hiv, outbreak, epidemic, pandemic
  ~ infection, mortality
Immunology & inflammation
  immune, immunology, antibody, t cell, cytokine, autoimmune, immunotherapy
  ~ inflammation
Surgery & clinical practice
  surgery, surgical, randomized trial, clinical outcome, rehabilitation, anesthesia, orthopedic, nerve regeneration, intensive care
  ~ patient, treatment
Mental health & psychology
  depression, anxiety, psychiatric, schizophrenia, psychology, psychotherapy, autism, cognitive behavior
  ~ symptom

# Economics
## Economics & finance
Asset pricing & markets
  asset pricing, stock return, stock market, market impact, order book, volatility, portfolio optimization, hedge, option pricing,
  derivative pricing, high-frequency trading, market microstructure, exchange rate, portfolio, trading
  ~ market, price, return
Macroeconomics & growth
  monetary policy, inflation, gdp, business cycle, economic growth, fiscal policy, unemployment, central bank, macroeconomic, productivity
  ~ economy, policy
Public economics & taxation
  tax, taxation, public finance, social security, public good, redistribution, government spending, unemployment insurance
  ~ government, welfare
International trade
  international trade, trade policy, tariff, globalization, foreign direct investment, export, supply chain
  ~ trade, country
Development economics
  developing country, poverty, microfinance, foreign aid, economic development, cash transfer
  ~ village, development
Labour & inequality
  labor market, wage, inequality, gender wage gap, human capital, employment, labor supply
  ~ worker, household, migration, income
Banking & risk
  bank, banking, systemic risk, credit risk, insurance, default risk, financial crisis, value at risk, financial stability, risk measure
  ~ risk, credit
Microeconomics & games
  auction, contract theory, matching market, mechanism design, consumer choice, principal-agent, incentive, demand estimation,
  social welfare
  ~ welfare, equilibrium
Behavioural & experimental economics
  behavioral economics, experimental economics, loss aversion, time preference, risk preference, nudge, field experiment,
  prospect theory
  ~ preference, experiment
Industrial organization & competition
  industrial organization, market power, antitrust, merger, price discrimination, oligopoly, market entry
  ~ firm, competition
Health & education economics
  health economics, health insurance, health care cost, returns to education, school choice, medicaid
  ~ health, school
Urban & regional economics
  housing price, housing market, rent, urban economics, regional economics, agglomeration, real estate
  ~ city, housing
Energy & environmental economics
  carbon tax, energy price, electricity market, emission trading, environmental policy, carbon price, green bond
  ~ emission, energy
Econometrics
  econometric, panel data, difference-in-differences, instrumental variable, causal estimate, time series econometrics,
  regression discontinuity
  ~ estimator
Cryptocurrencies & decentralized finance
  cryptocurrency, bitcoin, decentralized finance, blockchain, token, stablecoin, ethereum
  ~ crypto

# Society
## Social science
Politics & government
  democracy, election, government, parliament, public policy, international relations, welfare state, authoritarian, voter, bureaucracy,
  diplomacy
  ~ political, policy
Education & schools
  school, curriculum, teacher training, higher education, student achievement, pedagogy
  ~ student, learning, university
Communication & media studies
  media studies, journalism, public opinion, political communication, mass media
  ~ media, news
Law & justice
  criminal justice, police, crime, legal system, court, human rights
  ~ law
Culture, history & religion
  cultural heritage, history of, religion, museum, archaeology, folklore
  ~ culture, historical
Work, family & inequality
  gender inequality, social class, ethnicity, immigrant, fertility, marriage, family life, household work
  ~ social
`;
