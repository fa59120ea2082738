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
  scaling law, generative ai, pre-trained language model, pretraining language model, language modeling, masked language model,
  instruction-tuned, autoregressive language model, large-scale language model, open-weight, small language model,
  multilingual language model, chat model
  ~ pretrained language model, prompt, bert, generative pre-trained
LLM inference & serving
  llm inference, llm serving, inference serving, kv cache, speculative decoding, token generation, request batching, continuous batching,
  prefill, llm deployment, prompt caching, inference request, inference engine, inference acceleration, serving llm,
  language model inference, deploying large language model, language model serving, inference cluster, speculative sampling,
  kv cache compression, llm compression, paged attention, disaggregated serving, parallel decoding, draft model
  ~ throughput, slo, decoding, token per second, batching, service level objective, time to first token
LLM agents & tool use
  language agent, llm agent, tool use, function calling, tool learning, tool calling, tool selection, web agent, agentic, multi-agent llm,
  gui agent, computer use, autonomous agent, api call, model context protocol, agent benchmark, agentic workflow, agent framework,
  tool-augmented, web navigation, software agent, language agents, agent memory, gui grounding, mobile agent, deep research, web browsing,
  operating system agent, general ai assistant, api-calling, agent planning, multi-agent debate, role-playing agent, generative agent,
  llm-based agent
  ~ agent, api, tool
LLM reasoning
  chain of thought, reasoning model, mathematical reasoning, math reasoning, test-time compute, test-time scaling, step by step reasoning,
  logical reasoning, multi-step reasoning, commonsense reasoning, math word problem, process reward, theorem proving, chain-of-thought,
  tree of thought, self-consistency, self-refine, self-correction, deductive reasoning, arithmetic reasoning, math problem,
  symbolic reasoning, inductive reasoning, analogical reasoning, temporal reasoning, causal reasoning, algorithmic reasoning,
  complex reasoning, reasoning trace, olympiad, formal math, reinforcement learning with verifiable reward, long-horizon reasoning,
  slow thinking, overthinking
  ~ reasoning, thinking, verifier
LLM alignment & preference learning
  rlhf, preference optimization, direct preference optimization, human feedback, reward model, reward modeling, language model alignment,
  preference learning, preference data, reward hacking, value alignment, constitutional ai, human preference, ai feedback,
  reward modelling, self-rewarding, weak-to-strong, scalable oversight, preference alignment, reinforcement learning from human feedback,
  human value, pairwise preference, sycophancy, superalignment
  ~ alignment, preference, aligned, alignment tax
Retrieval-augmented generation
  retrieval augmented generation, retrieval augmented, rag, dense retriever, retrieved passage, retrieval-enhanced, retrieve then read,
  knowledge-intensive, graphrag, retrieval-based language model, retriever-reader, chunking strategy, citation generation,
  attributed text generation
  ~ retrieval, retriever
Hallucination & factuality
  hallucination, factuality, fact checking, factual consistency, fact verification, faithfulness, factual error, groundedness, hallucinate,
  claim verification, factual knowledge, knowledge editing, model editing, truthfulness
  ~ claim, factual, attribution
Prompting & in-context learning
  prompt engineering, prompting, in-context learning, few-shot prompting, prompt tuning, prompt optimization, soft prompt, many-shot,
  in-context, prompt-based, prompt-tuning, chain of prompts, zero-shot prompting, visual prompt, prompt learning, cloze,
  demonstration selection, prompt compression
  ~ demonstration, prompt
Parameter-efficient fine-tuning
  parameter-efficient fine-tuning, parameter efficient, lora, low-rank adaptation, adapter tuning, adapter layer, prefix tuning,
  model merging, delta tuning, qlora, low-rank adapter, prefix-tuning, p-tuning, peft
  ~ fine-tuning, adapter, adapters
LLM evaluation & benchmarks
  llm benchmark, llm evaluation, evaluation of large language model, evaluating large language model, benchmarking large language model,
  evaluation benchmark, llm-as-a-judge, benchmark contamination, data contamination, evaluating language model, holistic evaluation,
  benchmarking llm, benchmarking language model, human evaluation, multitask language understanding
  ~ benchmark, evaluation, leaderboard
LLM safety & jailbreaks
  jailbreak, jailbreaking, red teaming, prompt injection, llm safety, ai safety, harmful content, guardrail, safety alignment,
  toxic generation, jailbreak attack, safety evaluation, harmful prompt, llm attack, guardrails, unsafe content, adversarial prompt,
  existential risk, ai risk, deceptive alignment, backdoor attack on language model, machine-generated text, llm watermark,
  ai-generated text
  ~ safety, harmful, refusal, deception
Interpretability of language models
  probing, attention head, mechanistic interpretability, sparse autoencoder, bertology, circuit discovery, induction head,
  representation engineering, activation steering, probing classifier, feature circuit, knowledge neuron, linear probe, logit lens,
  activation patching, attention pattern, grokking, monosemantic, interpretability of neural network, dictionary learning feature
  ~ interpret, interpretability, superposition
Long context & efficient sequence models
  state space model, mamba, long context, long-context, context window, linear attention, sparse attention, efficient attention,
  positional encoding, context length extrapolation, long sequence, structured state space, efficient transformer, long document,
  recurrent memory, length extrapolation, length generalization, subquadratic, linear transformer, long range, flash attention,
  rotary position, relative position, position embedding, retentive network, rwkv, transformer-xl, memory-augmented transformer
  ~ attention, sequence

## Natural language processing
Machine translation
  machine translation, neural machine translation, multilingual translation, translation quality, translation model, speech translation,
  statistical machine translation, non-autoregressive, parallel corpus, back-translation, simultaneous translation,
  unsupervised translation, translation memory, document-level translation, quality estimation, phrase-based, word alignment,
  neural translation, subword unit, beam search
  ~ translation, bleu
Multilingual & low-resource languages
  multilingual, cross-lingual, low-resource language, indic language, african language, under-resourced language, code-switching,
  language transfer, transliteration, crosslingual, code-mixed, language identification, endangered language, arabic, bilingual,
  multilinguality, language diversity, zero-shot cross-lingual
  ~ language
Text summarization
  summarization, abstractive summarization, text summarization, summary generation, headline generation, extractive summarization,
  sentence compression, multi-document, opinion summarization, dialogue summarization, summarizer, summarizing
  ~ rouge, summary
Question answering & reading comprehension
  question answering, reading comprehension, open-domain question, multi-hop question, question generation, answer selection,
  machine comprehension, machine reading, conversational question, knowledge base question, multi-hop, cloze-style, answering question,
  commonsense question, multiple choice question, passage reranking, visual question, table question answering, answer extraction,
  community question answering, conversational search
  ~ question, answer, squad, trivia
Dialogue & conversational systems
  dialogue, dialog system, conversational agent, chatbot, conversational ai, response generation, task-oriented dialogue, dialogue state,
  open-domain conversation, spoken dialogue, task-oriented, open-domain dialogue, dialogue generation, dialogue policy, response selection,
  neural conversation, goal-oriented, multi-turn, conversation model, spoken language, dialogue act, emotional conversation,
  conversational agents, intent classification, multi-party conversation, social bot, conversation structure
  ~ conversation, utterance, intent detection, slot filling, persona, empathetic, dialog
Information extraction
  information extraction, relation extraction, named entity recognition, event extraction, entity linking, open information extraction,
  entity recognition, entity disambiguation, keyphrase extraction, slot filling, temporal relation, event detection, joint extraction,
  distant supervision, sequence labeling, sequence tagging, relation classification, relational fact, document-level relation,
  nested named entity, triple extraction, coreference and entity, fine-grained entity, entity typing, lstm-crf, conditional random field,
  event argument, term extraction, extraction of event, joint entity, keyphrase, nominal compound, temporal information, template filling,
  negated finding
  ~ entity, mention
Text generation
  text generation, natural language generation, controllable generation, controlled generation, story generation, data-to-text,
  paraphrase generation, text style transfer, poetry generation, text simplification, grammatical error correction, text editing,
  language generation, style transfer of text, sentence simplification, table-to-text, paraphrasing, essay generation, creative writing,
  narrative generation, constrained decoding, nucleus sampling, neural text, lexically constrained, plug and play language,
  content planning, text infilling
  ~ generation, paraphrase, simplification, humor, storytelling, poem
Sentiment, stance & argument mining
  sentiment analysis, sentiment classification, stance detection, argument mining, argumentation mining, aspect-based sentiment,
  emotion recognition in conversation, emotion detection, opinion mining, sarcasm, irony, aspect-level, aspect extraction, sentiment,
  argumentation, emotion cause, target-dependent sentiment, multimodal sentiment, emotion classification, rumour stance
  ~ emotion, opinion, hate, subjectivity, debate, persuasion
Syntax & parsing
  dependency parsing, constituency parsing, dependency parser, part-of-speech tagging, parser, syntactic parsing, treebank,
  grammar induction, ccg, shift-reduce, transition-based, graph-based parsing, pos tagging, universal dependency, chart parser,
  syntax tree, syntactic structure, context-free grammar, combinatory categorial, supertagging
  ~ syntax, syntactic, grammar, parsing, tagger, constituent, chunking
Semantic parsing & text-to-SQL
  semantic parsing, semantic parser, text-to-sql, amr parsing, abstract meaning representation, logical form, semantic role labeling, amr,
  semantic role, frame semantic, natural language interface, nl2sql, compositional generalization, meaning representation, question to sql
  ~ semantic, sql, spider benchmark, executable
Lexical semantics & word embeddings
  word embedding, word representation, sentence embedding, sentence representation, word sense disambiguation, lexical semantics,
  word vector, word2vec, hypernym, semantic change, lexical substitution, metaphor, distributional semantics, semantic similarity,
  word representations, contextualized word, sentence embeddings, skip-gram, skip-thought, wordnet, compositionality, multi-sense, idiom,
  multiword expression, embedding of word, semantic textual similarity, bilingual lexicon, distributed representation, sentence encoder,
  definition modeling, word similarity, universal sentence
  ~ lexical, word, glove, thesaurus, synonym
Morphology & phonology
  morphology, morphological, phonology, phonological, word segmentation, inflection, grapheme, subword, tokenizer, tokenization,
  lemmatization, morpheme, byte pair encoding, phoneme, chinese word segmentation, spelling correction, diacritic, text normalization,
  character-based, character-aware
  ~ character-level, byte-level
Natural language inference
  natural language inference, textual entailment, entailment, paraphrase identification, sentence pair, sentence matching, text matching,
  semantic matching, stance and entailment, sentence pair modeling, paraphrase detection, answer sentence
  ~ inference, contradiction, nli
Discourse & coreference
  coreference, coreference resolution, discourse parsing, discourse relation, discourse structure, coherence modeling, pragmatics,
  anaphora, rhetorical, presupposition, implicature, sentence ordering, narrative understanding, story understanding, script learning,
  event coreference
  ~ discourse, coherence, pronoun, cohesion, plot
Psycholinguistics & cognitive modelling
  psycholinguistic, reading time, eye-tracking, surprisal, human sentence processing, language acquisition, cognitive model,
  child language, human language processing, cognitive plausib, reading behavior, language comprehension, neural language model and human,
  garden path, incremental processing, word learning, cognitive science
  ~ cognitive, human, infant
Text classification & mining
  text classification, topic model, topic modeling, document classification, text mining, text categorization, document clustering,
  latent dirichlet allocation, authorship attribution, topic models, hierarchical text classification, extreme classification,
  multi-label text, document embedding, bag of word, text clustering, text segmentation, plagiarism, authorship, extreme multi-label,
  sentence classification, short text, topic segmentation, icd coding, stylometry
  ~ document, topic, readability, lda
Document & OCR understanding
  document understanding, ocr, layout analysis, table recognition, table extraction, handwriting, handwritten text, scene text,
  text detection, text recognition, text spotting, document image, form understanding, document layout, text line, scene text recognition,
  document ai, visually rich document, document parsing, mathematical expression recognition, handwriting recognition, pdf parsing,
  table structure, text in the wild, document analysis, chart-to-text
  ~ document, receipt
Grammar & language theory
  linguistic theory, universal grammar, typology, linguistic typology, dialect, language variation, corpus linguistics
  ~ linguistic
Recurrent networks & attention
  recurrent neural network, lstm, long short-term memory, gated recurrent unit, sequence to sequence, attention mechanism, pointer network,
  memory network, neural turing machine, bidirectional lstm, transformer architecture, copy mechanism, tree-structured, highway network,
  echo state network, sequence transduction, gru
  ~ self-attention, attention model, recurrent network, encoder-decoder, recurrent model, recurrent, attention, sequence, external memory

## Software engineering
Code generation & program synthesis
  code generation, program synthesis, code completion, code llm, code language model, language model for code,
  language model for source code, program repair, code translation, coding assistant, text-to-code, code search, code summarization,
  code model, programming by example, neural program, program generation, code repair, automated program repair, code llms, code edit,
  competitive programming, code representation, big code, programming puzzle, interactive coding, repository-level, code intelligence,
  coding benchmark, code understanding, program sketching, inductive synthesis, pre-trained model for code, commit message,
  execution feedback, software engineering agent, swe-bench, neural code
  ~ code, programming, programmer
Software engineering & testing
  software engineering, software development, bug detection, bug localization, fuzzing, software testing, unit test, test generation,
  code review, static analysis, github issue, pull request, refactoring, technical debt, requirements engineering, software repository,
  mutation testing, regression testing, defect prediction, code smell, open source software, open-source project, software maintenance,
  software quality, code clone, continuous integration, stack overflow, software architecture, test case, software project,
  developer productivity, issue report, bug report, software energy, fuzzer, concolic, code quality, api misuse, flaky test,
  software engineer, test oracle, configuration error, software evolution, dependency management, program comprehension,
  metamorphic testing, greybox, app store, android app, pair programming, software process, software product, gui testing,
  developer practice
  ~ software, developer, bug, agile, crash, variability, commit
Programming languages & verification
  formal verification, model checking, type system, type inference, program analysis, program verification, symbolic execution,
  operational semantics, lambda calculus, functional programming, proof assistant, smart contract verification, type theory,
  dependent type, gradual typing, program logic, separation logic, abstract interpretation, program correctness, refinement type, haskell,
  ocaml, effect handler, algebraic effect, domain-specific language, garbage collection, garbage collector, compiler optimization,
  static single assignment, register allocation, just-in-time, dataflow analysis, pointer analysis, program transformation,
  bounded model checking, theorem prover, isabelle, data race, functional pearl, type checking, type class, metaprogramming,
  program equivalence, static analyzer, invariant inference, loop invariant, session type, linear type, object-oriented, hoare logic,
  reactive programming, incremental computation, programming language, verified compiler, superoptimization, language design,
  module system, ad-hoc polymorphism, javascript
  ~ verification, semantics, rust, polymorphism, continuation, monad, coq, lean, termination, concurrency, macro, interpreter
  ~ partial evaluation, memory model

## Speech & audio
Speech recognition
  speech recognition, asr, acoustic model, spoken language understanding, speech-to-text, word error rate, end-to-end speech,
  streaming speech, rnn-t, speech enhancement, speech separation, automatic speech, connectionist temporal, speech representation, wav2vec,
  speech model, speech translation, spoken language model, speech language model, beamforming, dereverberation, far-field, lip reading,
  speech foundation model, phone recognition, audio-visual speech, language model for speech, wav2letter
  ~ speech, utterance, encoder, ctc, conformer
Keyword spotting & voice activity
  keyword spotting, wake word, hotword, voice activity detection, voice assistant, wake-up word
  ~ speech, audio
Speech synthesis
  text-to-speech, speech synthesis, vocoder, singing voice synthesis, waveform generation, waveform synthesis, prosody transfer,
  neural vocoder, expressive speech, tacotron, wavenet, speech generation, voice synthesis, zero-shot tts, tts, talking face
  ~ voice, speech, waveform, prosody
Voice conversion & cloning
  voice conversion, voice cloning, voice style transfer, one-shot voice, non-parallel voice, speaker adaptation, many-to-many voice,
  disentangled speech, speech disentangle
  ~ voice, speaker
Speaker recognition & diarization
  speaker verification, speaker recognition, speaker diarization, active speaker, speaker identification, speaker embedding, x-vector,
  speaker representation, voice anti-spoofing, diarization, who spoke
  ~ speaker, speech
Audio & sound understanding
  audio classification, sound event, audio tagging, acoustic scene, audio-language, audio representation, sound source, audio generation,
  audio captioning, bioacoustic, sound generation, text-to-audio, environmental sound, audio event, audio language model, sound separation,
  audio source separation, audio retrieval, spatial audio, sound localization, neural audio codec, audio codec
  ~ audio, sound, acoustic, auditory, hearing
Music information retrieval
  music, music generation, music transcription, audio synthesis, melody, singing voice, symbolic music, beat tracking,
  source separation of music, composition of music, playlist, timbre
  ~ audio, song, musical, chord, piano, midi, drum

## Visual recognition
Object detection
  object detection, object detector, yolo, open-vocabulary detection, pedestrian detection, small object, region proposal, anchor-free,
  3d object detection, saliency detection, salient object, object detectors, r-cnn, detr, detection transformer, one-stage, single shot,
  detecting object, oriented object, weakly supervised detection, open-world detection, camouflaged, vehicle detection, face detection,
  feature pyramid, non-maximum suppression, region-based, visual saliency, saliency prediction, dense object, open-vocabulary object,
  few-shot detection
  ~ bounding box, detector, anchor
Image segmentation
  semantic segmentation, instance segmentation, image segmentation, segment anything, panoptic, scene parsing, video object segmentation,
  referring segmentation, matting, fully convolutional, mask r-cnn, u-net, part segmentation, interactive segmentation,
  open-vocabulary segmentation, co-segmentation, superpixel, edge detection, unsupervised segmentation, referring image segmentation,
  few-shot segmentation, boundary detection, scene labeling, segmentation network, weakly supervised segmentation, alpha matting,
  segment everything
  ~ segmentation, mask, contour, segmenting
Image classification
  image classification, fine-grained recognition, fine-grained classification, imagenet classification, image recognition,
  visual recognition, object recognition, long-tailed recognition, scene classification, large-scale image recognition,
  fine-grained visual, fine-grained image, category-level, bag of features, attribute recognition, zero-shot recognition, long-tail,
  long-tailed, dataset bias, open-set recognition, scene recognition, texture recognition, bilinear cnn, material recognition,
  visual categorization, deep hashing, visual attribute, object category
  ~ classification, recognition, imagenet, deep convolutional, image representation, cifar
Convolutional network architectures
  convolutional architecture, convolutional network architecture, residual network, residual learning, very deep, network in network,
  inception, densely connected, attention module, capsule network, convolutional neural network architecture, resnet, densenet,
  squeeze-and-excitation, deformable convolution, dilated convolution, depthwise separable, aggregated residual, large kernel,
  attention in cnn, group convolution, dynamic convolution, going deeper with convolution, non-local, self-attention in vision,
  spatial transformer, mlp-mixer, equivariant network, group equivariant, spherical cnn, rotation equivariant
  ~ convolution, convolutional, convnet, convolutional network
Vision transformers
  vision transformer, vit, swin, visual transformer, image transformer, transformers for vision, image recognition at scale,
  transformer backbone, hierarchical vision, vision backbone
  ~ transformer, token, dino
Video understanding & action recognition
  video understanding, action recognition, temporal action, video classification, video captioning, video question answering,
  action detection, egocentric video, video representation, action localization, gesture recognition, sign language, action segmentation,
  video recognition, temporal localization, two-stream, video retrieval, video moment, moment retrieval, temporal grounding, first-person,
  skeleton-based, video anomaly, video-language, video summarization, video prediction, activity detection, group activity,
  action anticipation, action proposal, human action, video large language model, egocentric, long video, untrimmed video,
  weakly-supervised action, video representation learning, human-object interaction, activity forecasting, sign language translation,
  surveillance video, instructional video, procedural video
  ~ video, action, lip, event in video
Image & video retrieval
  image retrieval, video retrieval, cross-modal retrieval, image hashing, content-based retrieval, landmark retrieval,
  composed image retrieval, instance retrieval, sketch-based, text-video retrieval, text-to-video retrieval, visual instance, deep metric,
  image search, bag of visual word, fashion retrieval, learning to hash, cross-modal hashing, image similarity, product quantization
  ~ retrieval, hashing, binary code, visual search
Person re-identification & tracking of people
  person re-identification, re-identification, re-id, person search, crowd counting, pedestrian attribute, people tracking,
  vehicle re-identification, crowd analysis
  ~ pedestrian, person, crowd, multi-camera
Human pose & body
  human pose, pose estimation, hand pose, body mesh, gait recognition, human motion, motion capture, human mesh, keypoint, avatar,
  3d human, hand-object, human reconstruction, body shape, smpl, motion generation, human mesh recovery, skeleton, hand tracking,
  clothed human, human animation, motion synthesis, text-to-motion, gesture generation, human avatar, animatable, human body,
  hand reconstruction, virtual try-on
  ~ pose, clothing, garment, hair
Faces & biometrics
  face recognition, facial expression, face detection, face verification, deepfake, biometric, fingerprint, face generation,
  iris recognition, facial landmark, face anti-spoofing, talking head, face swapping, face alignment, face reenactment, face forgery,
  forgery detection, face synthesis, age estimation, face anti, palmprint, liveness, talking face, head pose, 3d face, gaze estimation,
  face hallucination, image forensics, image manipulation, face editing
  ~ face, facial, face image
Image captioning & visual question answering
  image captioning, image caption, visual question answering, visual dialog, image-text matching, dense captioning, scene graph, vqa,
  image description, visual relationship, scene graph generation, visual commonsense, video caption, describing image, describing video,
  embodied question, visual storytelling, caption generation, neural module network, image-text, compositional visual
  ~ caption

## 3D vision & motion
Tracking & motion
  object tracking, multi-object tracking, visual tracking, optical flow, motion segmentation, visual object tracking, point tracking,
  motion estimation, scene flow, siamese tracker, egomotion, tracking by detection, multiple object tracking, single object tracking,
  correlation filter, siamese network for tracking, video stabilization, point trajectory, tracking any point, data association,
  frame interpolation, video interpolation, motion deblur
  ~ tracking, motion, tracker
Depth & stereo
  depth estimation, stereo matching, monocular depth, disparity, depth completion, stereo camera, depth map, depth sensing, binocular,
  depth from, self-supervised depth, depth prediction, depth super-resolution, light field, stixel, surface normal, multi-view depth,
  disparity estimation, depth anything
  ~ depth, stereo, monocular
3D vision & reconstruction
  3d reconstruction, neural radiance field, gaussian splatting, point cloud, novel view synthesis, structure from motion, 3d scene,
  multi-view stereo, shape reconstruction, 3d shape, mesh generation, neural rendering, surface reconstruction, 3d generation,
  radiance field, view synthesis, implicit function, signed distance, implicit neural representation, neural implicit, shape completion,
  3d gaussian, 3d object, scene completion, 3d-aware, cad model, single-view, single image 3d, multi-view, point set, shape analysis,
  3d deep learning, 3d detection, 3d segmentation, 3d representation, neural field, neural scene, text-to-3d, 3d scene understanding,
  shape correspondence, non-rigid, point cloud registration, 3d editing, inverse rendering, photogrammetry, 3d point, 3d scan,
  indoor scene, room layout, volumetric, 3d content, occupancy network, shape generation, scene generation, nonrigid, dynamic scene,
  relighting, scene reconstruction, rgb-d, object pose, 6d pose, 6dof pose, category-level pose, pose estimation of object
  ~ 3d, scene, geometry, nerf, point clouds, deformation, voxel, 4d, octree
SLAM & localization
  slam, visual odometry, place recognition, camera calibration, relocalization, camera pose, visual localization,
  simultaneous localization, extrinsic calibration, bundle adjustment, visual-inertial, odometry, visual-inertial odometry, loop closure,
  camera relocalization, feature matching, local feature, keypoint detection, image matching, essential matrix, indoor localization,
  geo-localization, hand-eye calibration, pose graph, lidar odometry, semantic slam, image registration, feature descriptor,
  local descriptor, structure-from-motion, absolute pose, interest point, ransac, vanishing point, map building, lidar-inertial odometry,
  radar odometry, radar-inertial odometry, lidar-inertial
  ~ localization, mapping, pose, calibration, homography, correspondence, state estimation

## Generative models
Image & video generation
  image generation, text-to-image, video generation, text-to-video, image synthesis, image editing, image-to-image translation,
  style transfer, video editing, visual generation, interactive generation, image-to-video, image diffusion, text-to-image generation,
  text-guided image, generating image, generating video, video synthesis, video diffusion, personalized generation, subject-driven,
  controllable image, layout-to-image, image-to-image, video-to-video, conditional image, image manipulation, image animation,
  image generative, storytelling image, autoregressive image, neural style, artistic style, artistic, textual inversion,
  semantic image synthesis, sketch-to-image, font generation, unpaired image, stylegan, colorization, image harmonization,
  video generative, character generation, drag-based, concept customization, text-to-image diffusion, outpainting, motion transfer,
  camera control, unified multimodal generation
  ~ generation, editing, personalization, stylization, inversion
Diffusion models
  diffusion model, denoising diffusion, score-based, latent diffusion, flow matching, classifier-free guidance, diffusion transformer,
  diffusion pipeline, rectified flow, consistency model, denoising step, diffusion sampling, diffusion probabilistic, score matching,
  diffusion-based, stochastic interpolant, schrodinger bridge, distilling diffusion, guided diffusion, discrete diffusion,
  diffusion language model, diffusion prior, noise schedule, score-based generative, diffusion distillation, diffusion policy
  ~ denoising, diffusion
GANs, VAEs & flows
  generative adversarial, gan, variational autoencoder, variational auto-encoder, normalizing flow, autoencoder, auto-encoder,
  adversarial network, deep generative model, restricted boltzmann machine, wasserstein gan, generative moment,
  adversarial training of generative, mode collapse, disentangled representation, disentanglement, disentangling, deep belief network,
  auto-encoding variational, autoregressive model, latent variable model, vector quantized, neural autoregressive, variational bayes,
  conditional gan, cyclegan, generative model, beta-vae, generative network, generative modeling
  ~ generative, latent, generator, discriminator, gans, vae, invertible
Energy-based models
  energy-based model, energy-based, energy function, contrastive divergence, langevin dynamics, boltzmann machine, hopfield network,
  energy landscape, deep boltzmann, boltzmann, hopfield, langevin, noise contrastive estimation, noise-contrastive, associative memory
  ~ energy minimization, sampling
Image restoration & low-level vision
  super-resolution, image denoising, deblurring, image restoration, low-light, dehazing, inpainting, image enhancement, deraining,
  image compression, video compression, image quality assessment, hdr imaging, deblur, denoiser, image dehazing, rain removal,
  shadow removal, reflection removal, demosaicing, image signal processing, video restoration, video super-resolution,
  image super-resolution, underwater image, image fusion, tone mapping, color constancy, blind image, noise removal, image inpainting,
  video inpainting, jpeg artifact, learned image compression, white balance, burst photography, haze, infrared image, image filtering,
  rate distortion
  ~ image quality, restoration, denoising, exposure, image prior

## Sensing & signal processing
Compressed sensing & computational imaging
  compressed sensing, compressive sensing, computational imaging, sub-sampling, signal recovery, sparse recovery, phase retrieval,
  inverse problem, image reconstruction, sparse signal, holography, single-pixel, lensless, snapshot compressive, coded aperture,
  ptychography, plug-and-play prior, sparse coding, imaging through, computational photography, sparse representation,
  fluorescence microscopy, super-resolution microscopy, non-line-of-sight, ghost imaging, sparse approximation, wavefront
  ~ reconstruction, measurement, sampling pattern, microscopy, tomography, deconvolution
LiDAR, radar & depth sensing
  lidar, radar, time of flight, sonar, ranging, millimeter wave sensing, range image, lidar point cloud, automotive radar,
  lidar segmentation, mmwave, radar imaging, wifi sensing, human sensing
  ~ sensor, laser
Wearables & activity sensing
  wearable, human activity recognition, activity recognition, inertial measurement unit, imu, ecg, eeg, electrocardiogram,
  electroencephalogram, photoplethysmography, physiological signal, inertial sensor, accelerometer, smartwatch, sleep stage, smart glasses,
  ecg classification, emg, electromyography, sleep staging, fall detection, seizure, epilepsy, body sensor, blood glucose, ppg
  ~ sensor, heart, inertial, heart rate
Sensor networks & signal processing
  sensor network, signal processing, sensor data, multi-sensor, sensor fusion, array processing, filter bank, sensing system,
  kalman filter, source separation, graph signal, adaptive filter, blind source separation, fourier transform, direction of arrival,
  sampling theory, time-frequency, independent component analysis, spectral estimation, state estimator, localization in sensor network,
  kalman
  ~ signal, sensor, wavelet
Remote sensing & Earth observation
  remote sensing, satellite image, satellite imagery, aerial image, earth observation, hyperspectral, land cover, synthetic aperture radar,
  sentinel-2, geospatial, change detection, land use classification, geospatial foundation, multispectral, pansharpening,
  building extraction, earth system data, sar image, crop mapping, geoai, remote-sensing, street view
  ~ satellite

## Health & medicine
Medical imaging
  medical image, medical imaging, mri, magnetic resonance imaging, ct scan, computed tomography, ultrasound imaging, ultrasound, radiology,
  radiograph, chest x-ray, histopathology, whole slide image, retinal image, fundus, tumor segmentation, skin lesion, melanoma,
  mammography, endoscopy, brain tumor, medical segmentation, radiomics, ct image, mri reconstruction, brain mri, diabetic retinopathy,
  medical visual question, radiology report, lung nodule, cardiac mri, chest radiograph, optical coherence tomography, cell segmentation,
  nuclei segmentation, biomedical image, image-guided, deformable registration, medical image registration, computational pathology,
  digital pathology, tumor detection, organ segmentation, lung cancer detection, microscopy image, report generation, colonoscopy,
  ultrasound image, medical image segmentation, lesion segmentation, vessel segmentation, glaucoma
  ~ clinical, patient, lesion, diagnosis, pathology, dermatology, retina, medical vision, pet, polyp, x-ray, prostate, thorax, thoracic
  ~ histology, radiologist, anatomical, anatomy
Clinical & health AI
  electronic health record, clinical text, clinical note, patient, healthcare, health care, mental health, covid-19, clinical decision,
  medical question, disease prediction, medical diagnosis, clinical trial, depression detection, suicide, biomedical text,
  medical language model, medical llm, clinical prediction, mortality prediction, biomedical language, clinical language,
  medical knowledge, health record, phenotyping, medical dialogue, biomedical natural language, discharge summary, clinical information,
  hospital readmission, precision medicine, drug approval, pharmacovigilance, patient representation, adverse drug, medical concept,
  telemedicine, digital health, healthcare data, clinical nlp, medical reasoning, health data, medical education, disease progression,
  survival analysis, diagnosis prediction, medicine recommendation, biomedical entity
  ~ medical, disease, hospital, diagnosis, ehr, sepsis, medication, icu, icd, nursing, pubmed
Brain decoding & neuroscience
  fmri, brain-computer interface, neural decoding, brain signal, neural recording, neuroimaging, visual cortex, brain activity,
  brain-computer, brain decoding, bci, neural population, motor imagery, ecog, electrophysiology, brain network, brain connectivity,
  brain-inspired, calcium imaging, spike sorting, silicon probe, event-related potential, evoked potential, brain age,
  representational similarity, brain imaging, brain potential
  ~ brain, neuron, connectome, meg

## Multimodal & vision-language
Vision-language models
  vision-language model, vision-language pre-training, multimodal large language model, large vision-language, large multimodal model,
  visual grounding, referring expression, visual instruction tuning, visual reasoning, contrastive language-image, vision-language,
  visual language model, multimodal llm, mllm, lvlm, multimodal language model, large multimodal, multimodal foundation,
  visual instruction, image-text pre-training, vision language, visual prompt, grounded language, vision-and-language,
  multimodal reasoning, multimodal instruction, multimodal pre-training, vlm, vision foundation model, referring expression comprehension,
  multimodal chain of thought, visual hallucination, object hallucination
  ~ vision, language, multimodal, clip, open-vocabulary
Multimodal learning
  multimodal learning, multimodal fusion, cross-modal, audio-visual, multi-modal, multimodal, modality gap, missing modality,
  multimodal representation, fusion of modality, audio-visual learning, any-to-any, multimodal transformer, sensor fusion learning
  ~ modality, multisensory

## Neuromorphic & event-based computing
Spiking neural networks
  spiking neural network, spiking neuron, spiking transformer, spike-driven, spiking, leaky integrate-and-fire, integrate-and-fire,
  ann-to-snn conversion, spike timing, spike train, surrogate gradient, spikformer, snns, spike-based, spike-timing-dependent plasticity,
  stdp, neuromorphic learning
  ~ spike, neuromorphic, neuron, membrane potential, snn
Event cameras & neuromorphic vision
  event camera, event-based vision, dynamic vision sensor, neuromorphic camera, event stream, event data, event-based camera, event stereo,
  event-based stereo, event-driven vision, asynchronous event, event representation, event cameras, neuromorphic vision,
  asynchronous vision
  ~ event, dvs, event-based
Neuromorphic & in-memory computing
  neuromorphic computing, neuromorphic chip, neuromorphic hardware, in-memory computing, compute-in-memory, processing-in-memory,
  memristor, memristive, resistive memory, rram, phase-change memory, crossbar, liquid state machine, reservoir computing,
  analog in-memory, neuromorphic processor, loihi, von neumann bottleneck, spintronic, computing in memory, near-memory, racetrack memory,
  memtransistor, processing in memory
  ~ analog, neuromorphic

## Efficient deep learning
Quantization & low-bit networks
  quantization, quantized, quantizing, post-training quantization, quantization-aware training, low-bit, low bit-width, binary weight,
  binary neural network, binarized, binarization, mixed-precision quantization, integer-only, ternary, 1-bit, 2-bit, 4-bit quantization,
  weight quantization, quantization error, number of bit, binary network, int8, vector quantization of weight, fp8, quantized llm,
  binary codes of network, ternary weight, xnor
  ~ 4-bit, 8-bit, int4, bit width, low precision, full precision, fewer bit, quantize
Pruning & sparsity
  pruning, pruned, sparsity, structured sparsity, lottery ticket, sparse neural network, sparse network, structured sparse,
  sparse training, contextual sparsity, unstructured, channel pruning, weight pruning, filter pruning, head pruning, dynamic sparse,
  network pruning, magnitude pruning, network slimming, optimal brain, structured pruning, weight sparsity, sparsification, winning ticket
  ~ sparse, lottery, prune
Knowledge distillation
  knowledge distillation, distillation, teacher student, student network, student model, teacher model, self-distillation, teacher-student,
  student-teacher, dark knowledge, feature distillation
  ~ teacher, student, distill, distilling
Model compression & efficient networks
  model compression, network compression, compressed network, lightweight model, lightweight network, lightweight architecture,
  light weight, compact model, compact network, network size, efficient network, efficient convolutional, mobile network, mobilenet,
  token pruning, efficient transformer, low-rank factorization, tensor decomposition, weight sharing, parameter count, small model,
  shufflenet, efficientnet
  ~ compression, lightweight, flop, compact, squeezenet, slimmable, model size
Neural architecture search & AutoML
  neural architecture search, architecture search, automl, hyperparameter optimization, hyperparameter tuning, automated machine learning,
  differentiable search, supernet, one-shot nas, hardware-aware search, hyper-parameter, meta-feature, algorithm selection,
  algorithm configuration, weight-sharing nas, architecture design, performance predictor, once-for-all, auto-sklearn
  ~ search space, searched, nas, darts, hyperparameter
Early exit & adaptive inference
  early exit, early exiting, multi-exit, adaptive inference, dynamic inference, conditional computation, cascaded classifier,
  cascade classifier, cascaded classification, early termination, dynamic neural network, input-adaptive, dynamic network,
  adaptive computation, model cascade, anytime prediction, skip layer, dynamic routing, adaptive depth, skipping layer
  ~ cascade, cascaded, adaptive, input-dependent, anytime
Mixture of experts
  mixture of experts, sparse expert, expert routing, expert parallelism, moe, mixture-of-experts, switch transformer, sparsely-gated
  ~ expert, gating, experts

## Edge & embedded AI
Edge & on-device AI
  edge device, on-device, edge computing, edge ai, mobile device, smartphone, embedded device, embedded platform, embedded deep learning,
  resource-constrained device, resource-constrained environment, resource-limited, internet of things, raspberry pi, jetson,
  embedded system, mobile deployment, edge inference, mobile app, iot gateway, low-power device, on-device learning, mobile gpu,
  mobile vision, edge intelligence, edge learning, on-device training, on-device llm, mobile phone
  ~ edge, embedded, mobile, iot, gateway, low power
TinyML & microcontrollers
  tinyml, tiny machine learning, microcontroller, mcu, cortex-m, ultra-low power, ultra-low-power, stm32, arm cortex, milliwatt, kilobyte,
  iot device, energy harvesting, intermittent computing, batteryless, tiny device
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
  hardware-software co-design, data reuse, neural processing unit, accelerator architecture, ai chip, deep learning processor,
  dataflow accelerator, eyeriss, spatial accelerator, sparse accelerator, cgra, deep learning hardware, tpu, in-datacenter performance,
  transformer accelerator, graph accelerator
  ~ accelerator, dataflow, microarchitecture, area efficiency, hardware
Computer arithmetic & matrix multiplication
  matrix multiplication, gemm, floating-point, multiply-accumulate, multiply-add, approximate computing, approximate multiplier,
  fixed-point arithmetic, arithmetic unit, computer arithmetic, posit, bfloat16, mac unit, stochastic computing, number format,
  matrix multiply, sparse matrix, spmv, fast fourier, linear algebra, floating point, fast multiplication, interval arithmetic,
  random number generator
  ~ multiplier, arithmetic, adder, logarithm
FPGA implementations
  fpga, high-level synthesis, reconfigurable, zynq, field-programmable, xilinx, soft processor, fpga-based, fpga accelerator, hls4ml, finn,
  fpgas, hls, cnn on fpga
  ~ rtl, hardware implementation, synthesis, overlay
Chip design & EDA
  electronic design automation, logic synthesis, circuit design, vlsi, placement and routing, rtl generation, verilog, integrated circuit,
  analog circuit, circuit generation, physical design, hardware description language, netlist, chip placement, chip design, standard cell,
  timing closure, macro placement, hardware verification, analog design, routing congestion, memory compiler, hardware generation,
  hardware design, design automation
  ~ circuit, layout, gate-level, floorplanning, lithography, rtl
ASICs & systems on chip
  asic, system on chip, systems-on-chip, soc design, cmos, tape-out, chip fabricated, risc-v, near-sensor, network-on-chip,
  network on chip, chiplet, heterogeneous soc, energy-efficient processor, nm cmos
  ~ chip, on-chip, silicon, adc
Memory systems & hardware reliability
  bit error, bit flip, sram, dram, memory access, voltage scaling, soft error, fault tolerance, fault injection, undervolting,
  cache replacement, memory hierarchy, non-volatile memory, memory controller, branch prediction, prefetching, cache coherence,
  superscalar, memory consistency, transactional memory, persistent memory, virtual memory, address translation, main memory,
  branch predictor, speculative execution, instruction set, simultaneous multithreading, processor microarchitecture, multiprocessor,
  cache hierarchy, in-order, memory bandwidth, soft errors, memory disaggregation, near-data, silent data corruption, flash memory, ssd,
  workload characterization, computer architecture, phase change memory
  ~ memory, voltage, cache, processor, numa, tlb, multicore, cxl, out-of-order, low-voltage

## ML systems & infrastructure
GPU computing & performance
  gpu kernel, gpu performance, cuda, performance model, kernel optimization, gpu cluster, high performance computing, parallel computing,
  gpu computing, supercomputer, exascale, multi-gpu, gpu utilization, nvidia gpu, performance prediction, performance modeling,
  graphics processor, gpu programming, gpu sharing, gpu scheduling, parallel programming, openmp, roofline, parallel algorithm,
  heterogeneous computing, scientific computing, work stealing, task parallelism, parallel runtime, message passing interface,
  scalable parallel, performance tuning, gpu acceleration, graph processing, graph analytics
  ~ gpu, kernel, tile size, thread block, gpus, mpi, stencil, hpc, simd, performance analysis
Compilers & ML systems
  deep learning compiler, compiler, ml system, mlops, machine learning system, tensor program, mlperf, ml framework,
  deep learning framework, machine learning pipeline, graph compiler, autotuning, performance portability, tensorflow,
  automatic differentiation, polyhedral, kernel fusion, operator fusion, ml compiler, machine learning framework,
  machine learning platform, data preprocessing pipeline, data loading, model serving, loop optimization, code optimization, feature store,
  tensor compiler, ml workload
  ~ runtime, software stack, devops, pytorch, jax, tvm, halide, mlir, llvm, vectorization
Distributed & parallel training
  distributed training, data parallel, data parallelism, pipeline parallelism, model parallel, tensor parallelism, gradient compression,
  decentralized training, communication-efficient, parameter server, large-batch training, distributed deep learning,
  collective communication, checkpointing, large-scale training, training large language model, distributed machine learning,
  model parallelism, zero redundancy, allreduce, all-reduce, gradient sparsification, distributed sgd, training cluster,
  distributed optimization, elastic training, pipeline parallel, dnn training, deep learning cluster, communication compression,
  asynchronous sgd, distributed dnn, communication scheduler, llm training, large minibatch, trillion parameter, gpu memory
  ~ communication, worker, sharding
Data centers & cloud
  data center, datacenter, cloud provider, cloud computing, cluster scheduling, power oversubscription, power capping, resource management,
  cluster management, virtual machine, data center cooling, job scheduling, cloud workload, server power, cluster manager, cloud storage,
  resource allocation, cluster scheduler, hypervisor, cloud system, spot instance, warehouse-scale, multi-tenant, resource provisioning,
  cloud cost, live migration, resource scheduling, disaggregated
  ~ cloud, cluster, server, workload, cooling, virtualization, vm, elasticity, colocation
Serverless, microservices & containers
  serverless, microservice, container orchestration, kubernetes, autoscaling, auto-scaling, cloud native, function-as-a-service, faas,
  serverless computing, unikernel, cold start of function, service mesh, cloud function, lightweight virtualization
  ~ container, scaling, containers
Fault diagnosis & operations of services
  root cause, root cause analysis, fault localization, incident management, aiops, log analysis, distributed tracing, observability,
  performance debugging, performance diagnosis, log parsing, troubleshooting, failure diagnosis, gray failure, failure in cloud,
  cloud failure, production failure, chaos engineering, configuration management, monitoring system
  ~ diagnosis, incident, log, trace, tracing, outage, postmortem
Operating systems & storage
  operating system, file system, storage system, key-value store, transaction processing, memory management, kernel module, linux,
  microkernel, block storage, file systems, log-structured, crash consistency, exokernel, distributed file system, object storage,
  page cache, system call, memory allocator, process migration, device driver, storage engine, erasure coding, hard disk, lock-free,
  synchronization primitive, remote procedure, capability system, library os, multikernel, operating systems, thread scheduling,
  end to end argument
  ~ storage, disk, kernel, scheduler, raid, deduplication, unix, i/o, rcu, journaling

## Distributed systems & blockchain
Distributed systems & consensus
  distributed system, consensus protocol, distributed consensus, byzantine, byzantine fault tolerance, peer-to-peer, paxos,
  distributed transaction, fault-tolerant, distributed hash table, eventual consistency, state machine replication, distributed database,
  distributed systems, replicated state machine, crdt, replicated data, causal consistency, linearizability, leader election,
  distributed storage, geo-replicated, atomic broadcast, failure detector, logical clock, snapshot isolation, distributed computing,
  distributed algorithm, two-phase commit, fault tolerant, mutual exclusion, time synchronization, strong consistency, weak consistency,
  distributed shared memory, actor model, distributed lock, distributed snapshot, asynchronous system
  ~ decentralized, replication, consensus, gossip, dynamo, replicated, raft
Blockchains & cryptocurrencies
  blockchain, cryptocurrency, bitcoin, proof of stake, proof of work, payment channel, sidechain, distributed ledger, ledger, block chain,
  rollup, consensus in blockchain, cross-chain, layer 2, nakamoto, cryptoasset, lightning network, proof-of-stake, proof-of-work, dag-based
  ~ decentralized, mining, token, mev, nft, miner
Smart contracts
  smart contract, ethereum, solidity, decentralized application, reentrancy, defi attack, smart contracts, contract vulnerability,
  hypercontract
  ~ contract, evm

## Energy & sustainability of AI
Carbon footprint & sustainability of AI
  carbon footprint, carbon emission, environmental impact, environmental cost, sustainable ai, green ai, life cycle assessment,
  greenhouse gas, carbon intensity, co2 emission, water consumption, water efficiency, sustainability, climate impact, low-carbon,
  net-zero, carbon-aware, electricity use, environmentally, ecological footprint, green computing, sustainable computing,
  carbon accounting, green software
  ~ carbon, emission, environment friendly, sustainable, greener, environmental, green, carbon dioxide, water footprint
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
  district heating, power systems, optimal power flow, energy storage, distributed energy, electric grid, electrical load, photovoltaics,
  building control, wind turbine, wind farm, energy market, thermal comfort, occupancy detection, electricity price, heat pumps,
  energy transition, microgrids, grid stability, unit commitment, smart home
  ~ household, electricity, heating, building, appliance, wind, solar energy, hydrogen
Electric vehicles & batteries
  electric vehicle, battery electric vehicle, charging station, lithium-ion, state of charge, battery degradation, battery health,
  ev charging, electric bus, battery management
  ~ battery, vehicle, batteries, charging, lithium
Autonomous driving
  autonomous driving, self-driving, autonomous vehicle, driver assistance, motion forecasting, trajectory prediction, end-to-end driving,
  bird's-eye view, lane detection, driving scene, connected vehicle, automated driving, motion prediction, driving policy, driver behavior,
  driving simulator, collision warning, cooperative perception, end-to-end autonomous driving, hd map, road scene, self driving, v2x,
  traffic scene, behavior prediction, bev perception, occupancy prediction, traffic agent, scenario generation, safety-critical scenario,
  traffic sign, trajectory forecasting, autonomous racing
  ~ vehicle, driving, traffic, driver, lane, platoon
Transportation & mobility
  traffic forecasting, traffic prediction, traffic flow, ride hailing, vehicle routing, mobility data, human mobility, trajectory data,
  public transport, urban computing, traffic signal control, travel time, urban traffic, origin-destination, bike sharing, traffic signal,
  traffic simulation, ride-sharing, travel demand, transit network, car-following, urban mobility, air traffic, demand forecasting,
  last-mile, crash prediction, traffic accident, eta prediction
  ~ traffic, route, trajectory, road, transportation, taxi, fleet, logistics, airline, railway, delivery, parking, city

## Robotics
Robot manipulation
  robot manipulation, robotic manipulation, grasping, grasp, dexterous, manipulation task, robotic arm, robot arm, bimanual,
  pick-and-place, deformable object, grasp detection, in-hand, articulated object, dexterous hand, contact-rich, object manipulation,
  mobile manipulation, robot hand, cloth folding, nonprehensile, robotic grasp, robotic hand, tool manipulation, pick and place,
  language-conditioned manipulation
  ~ robot, manipulation, pushing, peg, assembly, dexterity, manipulator, rearrangement
Robot learning & imitation
  imitation learning, behavior cloning, learning from demonstration, visuomotor policy, robot learning, diffusion policy,
  vision-language-action, robot policy, sim-to-real, robot foundation model, generalist robot, robot execution, teleoperation data,
  robotic learning, robot skill, vision-language-action model, inverse reinforcement learning, visual imitation, robot data,
  robot transformer, apprenticeship learning, learning by demonstration, robotic foundation, skill learning, learning from human video,
  behavioral cloning, sim2real, movement primitive, domain randomization, policy learning
  ~ demonstration, policy, robot, robotic, vla
Motion planning & control
  motion planning, trajectory optimization, model predictive control, path planning, pid control, pid controller, feedback control,
  optimal control, control barrier, nonlinear control, adaptive control, robust control, system identification, lyapunov, robot control,
  obstacle avoidance, collision avoidance, sampling-based planning, sampling-based motion, trajectory planning, kinodynamic,
  reachability analysis, safe control, kinematic calibration, inverse kinematics, dynamics model, control theory, nonlinear system,
  robot kinematics, robot dynamics, impedance control, force control, state feedback, safety filter, task and motion, differential game,
  whole-body, path following, trajectory tracking, linear quadratic, control policy, motion planner, controller synthesis, control system,
  hybrid system, learned dynamics, safe learning
  ~ control, planning, robot, controller, rrt, mpc, lqr, kinematics, controllability, roadmap, feedback, stability analysis
Legged & humanoid robots
  legged robot, humanoid, quadruped, locomotion, bipedal, whole-body control, bipedal walking, quadrupedal, legged locomotion,
  loco-manipulation
  ~ gait, walking, humanoids, parkour
Aerial robots & navigation
  robot navigation, aerial vehicle, drone, uav, quadrotor, visual navigation, vision-language navigation, airship, blimp,
  object navigation, micro air vehicle, unmanned aerial, mapless navigation, visual-language navigation, embodied navigation, objectnav,
  agile flight, instruction following navigation, indoor navigation, social navigation, mobile robot, point goal, target-driven,
  vision-and-language navigation, exploration of unknown, coverage path
  ~ navigation, flight, autonomous, drones, go to, terrain, off-road
Soft robots, actuators & tactile sensing
  soft robot, soft robotic, soft actuator, soft sensor, actuator, tactile sensing, tactile sensor, haptic, gripper, composite material,
  artificial muscle, soft gripper, electronic skin, touch sensing, dielectric elastomer
  ~ soft, sensor, tactile, pneumatic
Human-robot interaction
  human-robot interaction, human-robot collaboration, shared autonomy, social robot, teleoperation, assistive robot, robot companion,
  human-robot, robot teaching, human-aware, intent inference, robot communication, social robotics, child-robot
  ~ human, robot, handover
World models & simulation
  world model, embodied ai, embodied agent, simulation environment, physics simulation, world models, embodied intelligence,
  learned simulator, simulation platform, interactive environment, physical reasoning, intuitive physics, digital human
  ~ embodied, simulator, dreamer
Multi-robot systems
  multi-robot, swarm robotics, robot swarm, swarm of robot, robot team, multi-robot coordination, formation control, multi-agent robot,
  distributed robot, cooperative robot, task allocation
  ~ swarm, robot, rendezvous, consensus control
Bio-inspired & modular robots
  bio-inspired robot, bioinspired, biomimetic, snake robot, modular robot, self-reconfigurable, reconfigurable robot, flapping wing,
  insect-scale, microrobot, fish robot, morphology evolution, morphological computation, robot design
  ~ reconfiguration, biomimicry, biohybrid, insect, origami
Medical robots & exoskeletons
  surgical robot, medical robot, robot-assisted surgery, exoskeleton, prosthesis, rehabilitation robot, wearable robot, steerable needle,
  catheter, surgical robotics, robotic surgery, gait rehabilitation, ultrasound robot, robotic ultrasound, robotic endoscopy
  ~ surgical, wearable, prosthetic, prosthetics
Field & agricultural robots
  agricultural robot, field robot, excavator, harvesting robot, planetary exploration, underwater vehicle, space robot, orchard,
  underwater robot, marine robot
  ~ terrain, exploration, auv, subterranean, rover, harvesting

## Reinforcement learning & decision making
Reinforcement learning
  reinforcement learning, policy gradient, q-learning, deep q-network, offline reinforcement learning, actor-critic,
  markov decision process, value function, model-based rl, reward shaping, atari, deep rl, temporal difference, policy optimization,
  offline rl, intrinsic motivation, hierarchical reinforcement, options framework, model-based reinforcement, deep q, episodic control,
  distributional reinforcement, safe reinforcement, reward function, partially observable, experience replay, successor feature,
  trust region, off-policy, on-policy, policy evaluation, goal-conditioned, sparse reward, credit assignment, continuous control,
  soft actor, decision transformer, skill discovery, sample-efficient, deepmind control, markov decision, dynamic programming,
  value iteration, unsupervised environment design
  ~ policy, reward, rl, exploration, curiosity, pomdp, imagination, procgen, curriculum, open-ended, hindsight
Multi-agent systems
  multi-agent reinforcement learning, multi-agent system, multi-agent path finding, cooperative agent, multiagent, multi-agent,
  agent-based, multi-agent learning, emergent communication, opponent modeling, ad hoc teamwork, population-based training,
  agent communication, cooperative multi-agent, social dilemma, zero-shot coordination, agent-based model
  ~ agent, coordination, marl, self-play
Bandits & online learning
  bandit, online learning, regret bound, thompson sampling, no-regret, online convex optimization, expert advice, multi-armed,
  contextual bandit, best arm, online optimization, adversarial bandit, online decision, exploration-exploitation, multiarmed
  ~ regret, bandits, dueling

## ML theory & optimization
Optimization methods
  stochastic gradient descent, gradient descent, convex optimization, nonconvex, non-convex optimization, convergence rate,
  second-order optimizer, bilevel optimization, first-order method, proximal, stochastic optimization, zeroth-order, adam optimizer,
  coordinate descent, frank-wolfe, learning rate schedule, optimizer, stochastic gradient, gradient method, adaptive learning rate,
  variance reduction, natural gradient, quasi-newton, saddle point, newton method, conjugate gradient, proximal gradient, mirror descent,
  optimization landscape, large batch, sharpness-aware, distributed optimizer, stochastic approximation, black-box optimization,
  derivative-free, global optimization, learning to optimize, gradient flow, accelerated gradient, optimal transport, learned optimizer
  ~ gradient, convergence, sgd, adam, momentum, minimax, admm, submodular, hessian, lagrangian, convex, muon, second-order, line search
Training techniques & regularization
  dropout, batch normalization, layer normalization, weight initialization, regularization technique, learning rate, activation function,
  loss landscape, training dynamics, overfitting, normalization layer, residual connection, batch norm, weight decay, label smoothing,
  instance normalization, group normalization, curriculum learning, early stopping, dropconnect, stochastic depth, vanishing gradient,
  training deep, training very deep, gradient clipping, weight normalization, loss function, weight averaging, hard example mining,
  class imbalance, focal loss, co-adaptation
  ~ regularization, initialization, generalization, mixup, xavier, warmup, rectifier, relu, softmax, cutmix, imbalanced, ensembling
  ~ backpropagation
Learning theory
  generalization bound, sample complexity, learning theory, pac learning, statistical learning, vc dimension, minimax rate, rademacher,
  neural tangent kernel, overparameterized, double descent, learnability, implicit bias, pac-bayes, benign overfitting, infinite-width,
  mean field, kernel regime, over-parameterized, approximation theory, universal approximation, statistical query, learning halfspace,
  empirical risk, uniform convergence, information bottleneck, scaling theory, gradient starvation, simplicity bias,
  implicit regularization, deep linear network, no free lunch, statistical guarantee, lazy training, feature learning,
  in-context learning theory, neural collapse, algorithmic stability, sample complexities
  ~ bound, theorem, generalization, overparameterization, stability, pac
Kernel methods & classical ML
  kernel method, support vector machine, random forest, decision tree, ensemble method, gradient boosting, nearest neighbor,
  dimensionality reduction, matrix factorization, principal component analysis, feature selection, metric learning, xgboost, adaboost,
  nearest neighbour, random feature, ensemble learning, naive bayes, logistic regression, regression tree, multi-label, multilabel,
  manifold learning, t-sne, umap, distance metric, low-rank matrix, tensor factorization, nonnegative matrix, matrix completion,
  linear discriminant, gaussian kernel, isolation forest, structured prediction, ordinal regression, feature learning by, cost-sensitive,
  linear classifier, decision trees
  ~ kernel, classifier, ensemble, boosting, svm, pca, bagging, lasso, one-class
Understanding deep networks
  understanding deep, visualizing, transferable feature, loss surface, memorization, expressivity, expressive power, over-smoothing,
  oversmoothing, representation similarity, loss landscapes, shortcut learning, inductive bias, neural scaling, universal approximator,
  spectral bias, rethinking generalization, neural network understand, mode connectivity, linear regions, feature visualization,
  neural representation, depth of network, linear mode, texture bias
  ~ understanding, theory, lipschitz, equivariance, what do

## Probabilistic & causal ML
Bayesian & probabilistic methods
  bayesian, gaussian process, variational inference, mcmc, markov chain monte carlo, probabilistic model, bayesian network,
  probabilistic inference, graphical model, posterior inference, probabilistic programming, sequential monte carlo, bayesian optimization,
  point process, gaussian processes, hamiltonian monte carlo, monte carlo, importance sampling, hidden markov model, latent variable,
  dirichlet process, nonparametric bayesian, bayesian neural, probabilistic graphical, particle filter, expectation propagation,
  expectation maximization, em algorithm, belief propagation, hawkes process, approximate inference, neural process,
  bayesian deep learning, probabilistic modeling, simulation-based inference, likelihood-free, gibbs sampling, conditional neural process,
  determinantal, mixture model, bayesian inference, posterior sampling, normalizing constant, markov chain, probabilistic circuit,
  amortized inference, sum-product network
  ~ posterior, uncertainty, prior, bayes, variational, stein, copula
Uncertainty & calibration
  uncertainty quantification, uncertainty estimation, conformal prediction, confidence calibration, out-of-distribution detection,
  predictive uncertainty, selective prediction, calibration error, ood detection, out-of-distribution, conformal, deep ensemble,
  epistemic uncertainty, aleatoric, mc dropout, reject option, prediction interval, out of distribution
  ~ uncertainty, confidence, calibration, calibrated
Causal inference & discovery
  causal inference, causal discovery, treatment effect, counterfactual, structural causal, causal effect, causal graph,
  instrumental variable, observational study, causal representation, heterogeneous treatment, potential outcome, do-calculus,
  causal learning, causal structure, causal model, mediation analysis, invariant risk, confounding, synthetic control,
  invariant prediction, individual treatment, directed acyclic graph, randomized experiment, a/b test, causal mechanism
  ~ causal, causality, propensity, counterfactuals, confounder, hte, uplift, interference, sensitivity analysis, structural equation

## Graphs & networks
Graph neural networks
  graph neural network, graph convolutional network, graph convolutional, graph representation learning, node classification,
  graph convolution, heterogeneous graph, graph transformer, graph attention, graph pooling, graph classification, graph embedding,
  node embedding, network embedding, hypergraph, graph network, graph learning, gnns, graph neural, graph convolutions, graph isomorphism,
  weisfeiler-lehman, weisfeiler, graph representation, graph kernel, deepwalk, node2vec, semi-supervised classification with graph,
  graph self-supervised, graph contrastive, graph structure learning, spectral graph, geometric deep learning, graph transformers,
  graph prompt, graph foundation model, graph pre-training, large graph, graph sampling, message-passing, inductive representation,
  signed graph, bipartite graph, heterogeneous information network, graph data, relational graph, attributed network, graph adversarial,
  graph condensation, text-attributed graph, graph structure, over-squashing, graph sparsification, edge-labeling graph
  ~ graph, node, gnn, heterophily, hyperbolic, graph-based, message passing
Dynamic & spatio-temporal graphs
  spatio-temporal, spatial-temporal, dynamic graph, temporal graph, evolving graph, temporal network, continuous-time graph,
  spatiotemporal, temporal knowledge graph, dynamic network, dynamic graphs, time-evolving, interaction network, streaming graph,
  traffic graph
  ~ temporal, dynamic
Graph generation & matching
  graph generation, graph matching, graph similarity, subgraph matching, graph alignment, network alignment, graph edit distance,
  deep graph matching, generating graph, generation of graph, molecule graph generation, quadratic assignment, graph mining,
  clique enumeration, core search, dense subgraph, maximal clique, community search, uncertain graph, multi-layer graph, graph query,
  bipartite matching, graph pattern
  ~ graph, k-core, subgraph, truss, isomorphism
Combinatorial optimization on graphs
  combinatorial optimization, traveling salesman, travelling salesman, vehicle routing problem, branch and bound, local search,
  neural combinatorial, routing problem, vehicle routing, metaheuristic, scheduling problem, learning to branch, mixed-integer,
  machine scheduling, bin packing, simulated annealing, tabu search, integer program, neural solver, combinatorial problem
  ~ heuristic, np-hard, tsp, knapsack, milp
Knowledge graphs
  knowledge graph, knowledge base completion, link prediction, entity alignment, ontology, knowledge graph embedding, knowledge base,
  relational data, knowledge graphs, kg embedding, knowledge graph completion, translating embedding, multi-relational, open knowledge,
  linked data, semantic web, ontology matching, commonsense knowledge, knowledge-enhanced, knowledge acquisition, hyper-relational,
  knowledge graph reasoning, embedding of knowledge, dbpedia, knowledge-aware, relational learning
  ~ triple, entity, sparql, rdf, owl, wikidata, taxonomy, ontologies
Network science & social networks
  social network, community detection, influence maximization, complex network, information diffusion, network analysis, social influence,
  network structure, cascade prediction, network embedding of community, popularity prediction, information cascade, social recommendation,
  social contagion, small-world, scale-free, multilayer network, community structure, epidemic spreading, link analysis, opinion dynamics,
  stochastic block model, diffusion of information, social network analysis, graph of user, network inference
  ~ community, network, centrality, pagerank, friendship, homophily, cascade, percolation

## Time series & data mining
Time series & forecasting
  time series, time-series, forecasting, temporal prediction, long-term forecasting, multivariate time series, sequence forecasting,
  time series classification, time series forecasting, temporal fusion, time series anomaly, multivariate time, long sequence forecasting,
  irregularly sampled, time series foundation, change point, time series generation, probabilistic forecasting, temporal point process,
  time-series forecasting, time series imputation, sequence modeling, early classification, dynamic time warping, rhythm detection
  ~ temporal, horizon, seasonal, forecast, imputation, autoregressive, seasonality, shapelet
Trajectories & human mobility
  trajectory prediction, trajectory generation, trajectory similarity, human trajectory, pedestrian trajectory, trajectory representation,
  mobility pattern, next location, point-of-interest, poi recommendation, map matching, social lstm, mobility prediction, crowd flow
  ~ trajectory, gps, check-in
Clustering & unsupervised learning
  clustering, unsupervised learning, k-means, subspace clustering, multi-view clustering, spectral clustering, hierarchical clustering,
  density estimation, deep clustering, cluster analysis, multi-view learning, co-clustering, community clustering, image clustering,
  biclustering, mixture clustering, consensus clustering, spectral embedding
  ~ cluster, unsupervised, dbscan, clusterings
Data & pattern mining
  data mining, frequent pattern, pattern mining, itemset, sequential pattern, association rule, knowledge discovery, tabular data,
  deep learning for tabular, subgroup discovery, data science, process mining, subgraph mining, tabular learning, tabular deep learning
  ~ mining, pattern, tabular, outlier

## Databases & data management
Databases & query processing
  database, query processing, query optimization, query optimizer, relational database, cardinality estimation, sql query, column store,
  database system, transaction processing, concurrency control, query execution, column-store, in-memory database, materialized view,
  query plan, query compilation, compiled query, main-memory, graph database, data warehouse, query language, approximate query,
  adaptive query, vectorized execution, index selection, spatial database, multi-version, serializable, timestamp ordering,
  buffer management, worst-case optimal join, query performance, relational algebra, join order, scientific database, access method,
  polystore, isolation level, sampling for query, data exploration, relational model
  ~ query, join, dbms, databases, sql, olap, oltp, relational, nosql, xml, datalog, provenance, transaction, recovery, logging
  ~ selectivity, volcano
Database tuning & self-driving databases
  database tuning, knob tuning, configuration tuning, self-driving database, autonomous database, index recommendation, index tuning,
  database configuration, automatic database, workload forecasting
  ~ tuning, knob
Indexes & storage structures
  learned index, index structure, b-tree, lsm-tree, hash table, bloom filter, spatial index, multi-dimensional index, key-value store,
  log-structured merge, b+tree, suffix tree, compressed index, lsm, adaptive radix, r-tree, skip list, merge-tree, write amplification,
  storage format, columnar format, bitmap index, inverted index, hashing table
  ~ index, storage, indexing, succinct, trie, filter, cuckoo
Data integration & quality
  data cleaning, data management, data integration, data lake, entity resolution, data quality, schema matching, data discovery,
  data wrangling, data versioning, data preparation, data lakes, record linkage, entity matching, error detection, data provenance,
  data curation, fair data, dataset search, data market, table discovery, data validation, data repair, data governance, research data,
  data sharing
  ~ schema, missing data, metadata
Similarity search & vector databases
  similarity search, vector database, nearest neighbor search, approximate nearest neighbor, vector search, ann search, locality-sensitive,
  maximum inner product, vector retrieval, similarity join, hnsw, nearest neighbors, high-dimensional indexing, proximity graph,
  vector index, filtered search
  ~ neighbor
Stream processing & big data
  stream processing, mapreduce, big data, dataflow, data stream, batch processing, data stream management, window aggregation,
  complex event processing, streaming system, data-intensive, dataflow system, resilient distributed, in-memory cluster, heavy hitter
  ~ stream, streaming, hadoop, sketch, data flow, large cluster, spark

## Learning with limited data
Self-supervised & contrastive learning
  self-supervised learning, self-supervised, contrastive learning, masked autoencoder, representation learning, contrastive,
  masked image modeling, pretext task, unsupervised representation, unsupervised visual, momentum contrast, simclr, masked image,
  masked autoencoders, contrastive predictive, bootstrap your own latent, unsupervised feature, unsupervised pre-training, joint-embedding,
  contrastive loss, representation collapse, mutual information maximization, contrastive representation, self-supervision
  ~ pretraining, barlow, pre-training, jigsaw, self supervised
Few-shot & meta-learning
  few-shot learning, meta-learning, zero-shot learning, one-shot learning, few-shot, learning to learn, few-shot classification,
  meta learning, few shot, one shot, prototypical network, matching network, model-agnostic meta, generalized zero-shot, learn to learn,
  low-shot, meta-reinforcement, fast adaptation, task distribution, metric-based
  ~ zero-shot, zero shot, hypernetwork
Transfer & domain adaptation
  domain adaptation, transfer learning, domain generalization, multi-task learning, test-time adaptation, unsupervised domain adaptation,
  domain shift, distribution shift, domain transfer, domain adaptive, source-free, covariate shift, domain adversarial, task transfer,
  negative transfer, unsupervised domain, domain-adversarial, pre-trained model transfer, sim-to-real transfer, robust generalization,
  domain invariant, subpopulation shift, spurious correlation, group robustness, taskonomy, dataset shift, linear probing
  ~ adaptation, multi-task, multitask, cross-domain, transferability, cross domain, fine-tuning, transferable
Continual learning
  continual learning, lifelong learning, catastrophic forgetting, incremental learning, class-incremental, online continual, never-ending,
  elastic weight, learning without forgetting, concept drift, plasticity loss, task-free, sequential task
  ~ forgetting, continual, incremental, lifelong, replay
Weak, semi-supervised & noisy labels
  semi-supervised, weakly supervised, noisy label, active learning, pseudo-label, partial label, label noise, weak supervision,
  multiple instance learning, positive-unlabeled, label propagation, learning with noise, co-training, mean teacher,
  consistency regularization, label-efficient, data programming, crowdsourced label, learning from crowd, weakly-supervised, weak label,
  label correction, annotation cost, pseudo-labeling, complementary label, batch active learning, data labeling, noisy labels
  ~ annotation, label, self-training
Data augmentation & synthetic data
  data augmentation, synthetic data, data generation, data selection, data curation, dataset distillation, synthetic dataset, data pruning,
  data quality, autoaugment, dataset condensation, pretraining data, data mixture, copy-paste, data mixing, instruction data,
  data influence, influence function, data attribution, data valuation
  ~ augmentation, synthetic, coreset, datasheet, data-centric, training data, dataset, corpus

## Security, privacy & robustness
Federated learning
  federated learning, federated, client update, federated averaging, decentralized learning, non-iid client, federated optimization,
  fedavg, personalized federated, vertical federated, non-iid, federated analytics, cross-silo, on-device federated,
  communication-efficient learning
  ~ client
Privacy & data protection
  differential privacy, privacy-preserving, membership inference, machine unlearning, homomorphic encryption, privacy, secure aggregation,
  data protection, secure computation, anonymization, differentially private, private learning, dp-sgd, private information, k-anonymity,
  data leakage, model inversion, gradient leakage, gradient inversion, privacy policy, location privacy, multi-party computation,
  re-identification attack, private inference, private set, de-anonymization, deanonymizing, privacy attack, privacy preserving,
  local differential, private data, tracking user, web tracking, fingerprinting browser
  ~ private, unlearning, gdpr, anonymity, cookie, surveillance
Adversarial attacks & robustness
  adversarial attack, adversarial example, adversarial robustness, adversarial training, backdoor attack, data poisoning,
  adversarial perturbation, certified robustness, adversarial patch, trojan attack, evasion attack, adversarial examples,
  adversarial defense, randomized smoothing, physical attack, black-box attack, universal perturbation, transfer attack, robust deep,
  adversarially robust, model stealing, model extraction, neural trojan, robust training, patch attack, corruption robustness,
  adversarial machine learning, attack on deep
  ~ attack, adversarial, defense, robustness, backdoor, poisoning, perturbation, attacking, adversarially, trapdoor, fooled
Cybersecurity & intrusion detection
  intrusion detection, network security, cyber attack, cybersecurity, controller area network, denial of service, botnet, spam detection,
  network intrusion, threat intelligence, ddos, cyber-physical attack, attack graph, anomaly-based detection, security operations,
  cyber threat, penetration testing, advanced persistent threat, can bus, network attack, insider threat, malicious traffic,
  provenance-based, botnets, underground forum, threat hunting
  ~ security, attack, intrusion, honeypot, spam, cyber, censorship, scada
Malware & vulnerabilities
  malware, vulnerability detection, software vulnerability, exploit, memory safety, control-flow integrity, ransomware, binary analysis,
  reverse engineering, rootkit, return-oriented programming, buffer overflow, patch presence, android malware, taint tracking,
  fault isolation, sandboxing, address space layout, aslr, use-after-free, decompiler, decompilation, disassembly, deobfuscation,
  bounds checking, fine-grained randomization, kernel exploit, code injection, leakage resilient, software diversity, binary rewriting,
  stack protection, memory error, memory corruption, exploit generation, memory-safe, kernel fuzzing, software security,
  compartmentalization, pointer authentication, integrity protection, secure compilation, privilege separation, secure app,
  android security, app security, supply chain attack, safe stack, memory tagging, code pointer, code-reuse attack
  ~ vulnerability, binary, kernel, vulnerabilities, taint, rop, cfi, obfuscation, heap, exploitation, patch, firmware, binary code
Side channels & hardware security
  side-channel, side channel, trusted execution, enclave, speculative execution attack, rowhammer, fault injection attack,
  physical unclonable function, hardware trojan, cache attack, timing attack, power analysis attack, trustzone, covert channel,
  transient execution, secure boot, confidential computing, cache side-channel, constant-time, secure processor, fuzzy extractor,
  secure hardware
  ~ leakage, spectre, meltdown, sgx, puf, attestation
Authentication, web & usable security
  authentication, password, phishing, web security, captcha, usable security, cross-site scripting, access control, security warning,
  two-factor, sql injection, web application, security behavior, single sign-on, graphical password, identity management, browser security,
  web browser, security advice, certificate transparency, web privacy, user authentication, security perception, email security
  ~ security, login, passwords, tls, https, certificate, csp, xss, spoofing, pki, oauth
Cryptography
  cryptography, cryptographic, encryption, zero-knowledge proof, public key, post-quantum, secret sharing, digital signature,
  steganography, watermarking, steganographic, zero-knowledge, lattice-based, elliptic curve, hash function, oblivious transfer,
  garbled circuit, signature scheme, key exchange, block cipher, searchable encryption, cryptanalysis, threshold signature, cryptosystem,
  functional encryption, verifiable computation, oblivious ram, mpc protocol, fully homomorphic, stream cipher, commitment scheme,
  proof system, secure channel, key agreement, diffie-hellman, post quantum
  ~ cipher, encrypted, snark, oblivious, rsa, aes, pseudorandom, watermark, data hiding

## Responsible AI & society
Fairness & bias
  fairness, algorithmic bias, gender bias, social bias, debiasing, discrimination, demographic parity, racial bias, stereotype, gender gap,
  fair classification, equalized odds, disparate impact, demographic bias, debias, group fairness, counterfactual fairness,
  unintended bias, bias mitigation, racial
  ~ bias, gender, bias in, fair, unfair, equity, intersectional, disparity
Ethics, policy & society
  ai ethics, ai governance, ai regulation, responsible ai, societal impact, policy maker, trustworthy ai, ai policy,
  algorithmic accountability, ai for social good, future of work, algorithmic audit, trust in ai, artificial general intelligence,
  machine ethics, data ethics, open science, moral judgment, moral reasoning, ai alignment problem, social good, superintelligence
  ~ ethical, society, governance, ethics, accountability, regulation, transparency, societal, auditing, agi, participatory, power and
  ~ values in, consciousness, moral
Law & public sector
  legal, legal judgment, patent, court decision, legislation, judicial, public sector, copyright, legal text, legal reasoning,
  contract review, tax law, legal case, statutory, intellectual property, e-government, legal document
  ~ court, law, policing
Explainable AI
  explainable ai, explainability, explainable, interpretability, saliency map, feature attribution, counterfactual explanation,
  explanation method, shapley, interpretable machine learning, concept-based, relevance propagation, grad-cam, class activation,
  concept bottleneck, prototype-based explanation, post-hoc explanation, counterfactual explanations, attribution method,
  visual explanation, rationalization, black-box model, visualizing and understanding
  ~ interpretable, explanation, xai, explanations, explaining, lime, shap, rationale, interpretation of, black box, explain, interpreting
  ~ interpret, saliency
Hate speech & online abuse
  hate speech, offensive language, online abuse, cyberbullying, harassment, online hate, content moderation, hateful, incivility,
  toxic comment, toxic language, online toxicity, abusive language, hate speech detection, cyber-bullying, hateful meme
  ~ moderation, abusive, toxic, toxicity, trolling, sexism, misogyny, extremism
Misinformation & fake news
  misinformation, fake news, disinformation, rumor detection, propaganda, conspiracy, credibility, low-credibility, false news, infodemic,
  news credibility, fact-check, fake account, social bot, fake review, conspiracy theory, influence operation, clickbait
  ~ news, narrative, false, rumor, rumour, troll, fake, deceptive
Social media analysis
  social media, twitter, reddit, instagram, tiktok, online community, online platform, user engagement, hashtag, tweet, parler, microblog,
  weibo, online discussion, online social, user behavior, influencer, hashtags, social platform, online forum, user-generated
  ~ user, post, follower, wikipedia, youtube, facebook, tweets, memes, meme, telegram, podcast
Politics & polarization
  political, political polarization, opinion polarization, election, partisan, echo chamber, ideology, voter, presidential,
  political discourse, protest, political bias, legislator, referendum, partisanship, political science
  ~ polarization, politician, campaign, polarized, congress, democracy, populism, geopolitical
News & media
  news media, journalism, news article, news recommendation, news coverage, media bias, news outlet, news consumption,
  event detection in news, media coverage, computational journalism
  ~ news, media, journalist, newspaper, headline

## Human-centred AI
Human-AI interaction
  human-ai collaboration, human-ai interaction, human-in-the-loop, interactive system, human-centered, human-ai team, human trust,
  human-centered ai, ai-assisted, decision support, human-ai, trust in automation, mixed-initiative, co-creation, human-llm,
  interactive machine learning, explainable interface, intelligent user interface, ai assistant, creativity support, human feedback loop,
  human-machine, automation bias, overreliance
  ~ user, participant, reliance
Education & tutoring
  education, educational, intelligent tutoring, student learning, knowledge tracing, automated grading, classroom, essay scoring, mooc,
  computer science education, tutoring, programming education, computing education, introductory programming, novice programmer, cs1,
  computational thinking, learning analytics, student performance, mastery learning, peer instruction, programming fundamentals,
  cs education, student engagement, active learning in classroom, educational data mining, teaching practice, automatic assessment,
  feedback for student, learning outcome, e-learning, online course, pedagogical, student programmer, broadening participation, cs faculty,
  concept inventory, parsons problem
  ~ student, teacher, course, teaching, learner, tutor, novice, undergraduate, assessment, k-12, exam, grading
Affective computing & emotion
  emotion recognition, affective computing, affect, facial emotion, stress detection, personality, empathy, multimodal emotion,
  emotion analysis, facial affect, sentiment and emotion, emotion-aware
  ~ emotion, emotional, affective, mood, laughter, stress
Computer graphics & animation
  computer graphics, rendering, animation, ray tracing, texture synthesis, character animation, physically based, shader, path tracing,
  global illumination, light transport, monte carlo rendering, real-time rendering, photorealistic, brdf, reflectance, subdivision surface,
  quad mesh, mesh processing, geometry processing, remeshing, cloth simulation, texture mapping, triangle intersection,
  physics-based animation, procedural modeling, procedural generation, appearance modeling, volumetric rendering,
  importance sampling for rendering, surface parameterization, elastic simulation, fluid animation, vector graphics,
  discrete differential geometry, bidirectional path, radiosity, 3d printing, motion graph, level of detail, multiple importance sampling,
  collision detection, material appearance, triangle mesh
  ~ graphics, mesh, parameterization of surface, skinning, texture, ray, shading, illumination, sketch, laplacian, fabrication, shadow
  ~ spline
Games & play
  video game, game playing, chess, starcraft, minecraft, game ai, poker, board game, card game, go game, game of go, real-time strategy,
  esports, player modeling, procedural content, general game playing, game design, level generation, text-based game, diplomacy game,
  magic: the gathering
  ~ game, player, hanabi, gameplay, games, soccer, sports, basketball, football

## Human-computer interaction
User experience & interfaces
  human-computer interaction, user study, user interface, user experience, usability, interaction design, interface design,
  usability study, participatory design, design research, design process, user-centered, voice interface, mobile interface,
  ubiquitous computing, end-user, design space, qualitative study, user research, critical design, research through design,
  wearable computing, end-user programming, direct manipulation
  ~ user, interface, participant, prototyping, interaction, creativity, interactive, hci, spreadsheet, notebook, tangible
Crowdsourcing & collaborative work
  crowdsourcing, crowdworker, crowd work, computer-supported cooperative work, remote work, online community, collaborative work,
  mechanical turk, groupware, cscw, telecommuting, gig work, online collaboration, human computation, peer production, video conferencing,
  crowd-sourcing, cooperative work, distributed team, collaborative writing
  ~ crowd, collaboration, teamwork, being there
Virtual & augmented reality
  virtual reality, augmented reality, mixed reality, head-mounted display, extended reality, immersive, metaverse, virtual environment,
  foveated, redirected walking, hololens, telepresence
  ~ headset, vr, ar, augmented, immersion
Accessibility & assistive technology
  accessibility, assistive technology, screen reader, blind people, visually impaired, deaf, older adult, disability, blind user,
  low vision, aphasia, autism technology, hearing impaired, assistive, older people, alt text
  ~ impairment, wheelchair, accessible, aging
Input & interaction techniques
  text entry, touchscreen, gaze interaction, input technique, pointing device, gesture interaction, mid-air, haptic feedback, eye gaze,
  eye tracking, pen input, fitts, touch input, hand gesture, multi-touch, smartwatch interaction, target acquisition
  ~ gesture, touch, keyboard, gaze, pointing, stylus, typing

## Visualization
Visualization & visual analytics
  visual analytics, information visualization, data visualization, interactive visualization, visualization tool, visualization,
  visualization system, visual analysis, visualizing data, scientific visualization, volume rendering, exploratory data analysis,
  visual exploration, visualization recommendation, flow visualization, visualization design, visual query, visualization literacy
  ~ visual, visualizations, dashboard
Charts & graphical perception
  graphical perception, chart, bar chart, visual encoding, treemap, scatterplot, colormap, color palette, chart understanding,
  time series visualization, scatterplots, color map, visualization perception, uncertainty visualization, ensemble of charts,
  graph comprehension, parallel coordinate, color vision
  ~ perception, color, plot, charts, plots
Graph drawing & network visualization
  graph drawing, graph visualization, network visualization, edge bundling, graph layout, network layout, node-link, force-directed,
  layout algorithm, planar drawing, drawing of graph
  ~ layout
Visual storytelling
  data story, data storytelling, narrative visualization, visual narrative, infographic, story visualization, infographics
  ~ narrative, story, comics, comic, storyline

## Economy & commerce
Finance & economics
  stock prediction, stock price, financial, portfolio, cryptocurrency, bitcoin, trading, credit risk, bankruptcy, financial market,
  stock market, volatility, option pricing, algorithmic trading, financial time series, financial nlp, credit scoring, fraud detection,
  hedge fund, quantitative trading, financial news, asset management, deep hedging, anti-money laundering, insurance claim, stock movement,
  price prediction
  ~ market, price, investor, stock, finance, fraud, investment, accounting
Marketing & e-commerce
  e-commerce, online advertising, advertising, customer, product search, marketing, purchase, auction advertising, real-time bidding,
  user acquisition, online marketplace, product review, customer review, e-commerce search, sponsored search, conversion rate, online ad,
  product description, uplift modeling, dynamic pricing
  ~ product, shopping, ad, bidding, pricing, retail, brand, churn, consumer, airbnb

## Industrial AI
Manufacturing & industrial AI
  industrial inspection, manufacturing, digital twin, defect detection, process control, industry 4.0, supply chain, quality inspection,
  welding, additive manufacturing, surface defect, industrial anomaly, robotic assembly, industrial process, process monitoring,
  quality control, semiconductor manufacturing, cyber-physical system, industrial robot, smart factory, production planning, 3d printed,
  laser powder, soft sensor
  ~ factory, industrial, production line, steel
Anomaly detection & predictive maintenance
  anomaly detection, outlier detection, predictive maintenance, fault diagnosis, fault detection, remaining useful life,
  degradation prediction, condition monitoring, prognosis, failure prediction, novelty detection, bearing fault, prognostics,
  structural health monitoring, out-of-distribution anomaly, root-cause, failure detection, remaining life, machine health
  ~ anomaly, fault, maintenance, degradation, outlier, anomalous, anomalies

## Knowledge & reasoning
Knowledge representation & logic
  description logic, answer set programming, knowledge representation, argumentation framework, belief revision, logic program,
  nonmonotonic, epistemic logic, modal logic, temporal logic, abstract argumentation, rule-based reasoning, answer set, belief merging,
  description logics, semantic reasoner, argumentation theory, ontology reasoning, first-order logic, situation calculus,
  planning as logic, nonmonotonic reasoning, fuzzy logic, probabilistic logic, logic programming, action language, rough set,
  circumscription, qualitative reasoning, formal ontology
  ~ logic, reasoning, semantics, common sense, epistemic, fuzzy, prolog
Neuro-symbolic AI
  neuro-symbolic, neurosymbolic, symbolic reasoning, inductive logic programming, rule learning, program induction, neural-symbolic,
  relational reasoning, neural theorem, differentiable logic, neural logic, program learning, logical rule, symbolic regression,
  symbolic ai, systematic generalization, abstract reasoning, arc challenge, neural reasoning, differentiable reasoning, logic tensor
  ~ symbolic, raven, compositional, object-centric, concept learning

## Search, planning & constraints
Automated planning & scheduling
  automated planning, classical planning, heuristic planning, temporal planning, task planning, pddl, job shop, planning domain,
  hierarchical task network, job shop scheduling, plan recognition, goal recognition, numeric planning, domain-independent planning,
  contingent planning, multi-agent planning, plan generation, goal reasoning, planning problem
  ~ planner, plan, schedule, scheduling, planning, planning with
Heuristic search
  heuristic search, pathfinding, path finding, bidirectional search, monte carlo tree search, state space search, a* search, a*, ida*,
  tree search, mcts, any-angle, multi-agent pathfinding, search algorithm, anytime search, best-first, alpha-beta, branch-and-bound search
  ~ heuristic
Constraint solving & SAT
  constraint satisfaction, sat solver, satisfiability, constraint programming, mixed integer programming, integer programming, maxsat,
  constraint optimization, linear programming, constraint solver, satisfiability modulo, model counting, boolean satisfiability, cdcl,
  quantified boolean, mixed-integer programming, global constraint, arc consistency, symmetry breaking, proof complexity,
  knowledge compilation
  ~ solver, constraint, sat, smt, csp, constraints, propagator
Evolutionary computation
  evolutionary algorithm, genetic algorithm, evolutionary computation, neuroevolution, swarm optimization, multi-objective evolutionary,
  genetic programming, evolution strategy, evolutionary optimization, evolving, differential evolution, quality diversity,
  multi-objective optimization, multiobjective, particle swarm, ant colony, novelty search, map-elites, artificial life,
  open-ended evolution, cellular automata, nsga-ii, swarm intelligence, neural cellular automata, hyper-heuristic
  ~ evolution, population, evolved, evolutionary, memetic, genetic, crossover, coevolution, pareto

## Game theory & social choice
Game theory & mechanism design
  game theory, nash equilibrium, mechanism design, auction, stackelberg, noncooperative game, cooperative game, game theoretic,
  extensive-form game, price of anarchy, incentive, game-theoretic, regret minimization, counterfactual regret, imperfect information,
  zero-sum, security game, contract design, market design, congestion game, persuasion bayesian, strategic classification, strategyproof,
  shapley value, potential game, mean field game, evolutionary game, prisoner's dilemma, repeated game, correlated equilibrium
  ~ player, payoff, equilibrium, truthful, nash, auctions, bargaining, core of
Social choice & fair division
  social choice, voting rule, fair division, envy-free, committee election, stable matching, preference aggregation, allocation of goods,
  multiwinner, cake cutting, participatory budgeting, matching with preference, fair allocation, rank aggregation,
  proportional representation, approval voting, manipulation of vote, liquid democracy, indivisible good, kidney exchange
  ~ voter, voting, agent, committee, tournament

## Retrieval & recommendation
Information retrieval & search
  information retrieval, document retrieval, passage retrieval, learning to rank, query expansion, search engine, dense retrieval,
  web search, reranking, ad hoc retrieval, query understanding, retrieval model, ranking model, relevance feedback, bm25, query suggestion,
  query rewriting, ad-hoc retrieval, neural ranking, document ranking, text retrieval, search query, click model, conversational search,
  cross-encoder, enterprise search, relevance judgment, search result, sparse retrieval, colbert, passage ranking, query log, web page,
  multi-vector retrieval, unbiased learning to rank, evaluation metric for retrieval, academic search, neural information retrieval,
  test collection, web crawler, late interaction, search intent
  ~ ranking, query, retrieval, crawling
Recommender systems
  recommender system, recommender, recommendation system, recommendation, collaborative filtering, click-through rate,
  sequential recommendation, cold-start, session-based recommendation, user preference, item recommendation, ctr prediction,
  matrix factorization for recommend, next item, session-based, user modeling, user interest, implicit feedback, news recommender,
  next-basket, bundle recommendation, factorization machine, user representation, multi-behavior, popularity bias,
  explainable recommendation, point-of-interest recommendation, cross-domain recommendation, conversational recommendation, top-n,
  rating prediction, playlist continuation, generative recommendation, music recommendation, user behavior modeling
  ~ user, item, recommend, recommendations, recommending, ctr, cold start, movie, feature interaction

## Communications & networking
Wireless & communication systems
  wireless, mimo, multiple-input multiple-output, miso, 5g, 6g, channel estimation, radio access network, beamforming, cellular network,
  wireless communication, communication system, communication channel, ofdm, massive mimo, satellite communication,
  intelligent reflecting surface, mobile network operator, semantic communication, wireless network, millimeter-wave, mmwave communication,
  reconfigurable intelligent surface, noma, cognitive radio, modulation classification, link adaptation, radio resource,
  interference management, device-to-device, vehicular network, vanet, open ran, o-ran, joint communication and sensing,
  integrated sensing, cell-free, ad hoc network, wireless sensor network, backscatter, physical layer, channel state information,
  spectrum sensing, channel decoding, power allocation, visible light communication
  ~ communication, channel, antenna, base station, radio, spectrum, lte, wi-fi, wifi, bluetooth, lora, rf, relay, terahertz, uplink
  ~ downlink
Optical communication & lasers
  optical communication, semiconductor laser, optical network, optical fiber, fiber optic, optical transmission, laser diode, fiber laser,
  tunable laser, wavelength division, free-space optical, coherent optical, photodetector, mode-locked, silicon photonics
  ~ optical, laser, fiber
Computer networking
  computer network, network traffic, packet, network management, computer networking, traffic classification, network protocol,
  networks protocol, internet architecture, named data networking, network measurement, traffic analysis, network performance,
  network simulation, content delivery, network monitoring, packet classification, network configuration, end-to-end argument,
  networked system, packet capture, future internet, network telemetry
  ~ network, routing, ip, dns, cdn, telemetry, internet
Data center networks & host networking
  rdma, smartnic, nic, network interface card, host network, network stack, kernel bypass, data center network, datacenter network,
  remote memory, remote procedure call, dataplane, tail latency, flow control in data center, remote direct memory, network interface,
  dpdk, tcp offload, in-network computing, in-network, optical circuit switching, fat-tree, userspace network, low latency network,
  zero-copy
  ~ offload, packet, datacenter, incast, rpc, clos, multicast
Congestion control & transport
  congestion control, tcp, quic, transport protocol, queue management, flow scheduling, video streaming, adaptive bitrate,
  adaptive streaming, multipath tcp, mptcp, active queue management, bufferbloat, explicit congestion, video conferencing network,
  flow completion, bandwidth allocation, fair queueing, latency of network, real-time communication
  ~ congestion, bandwidth, bbr, rate control, abr, datagram
Software-defined networks & network functions
  software-defined networking, network function, programmable switch, openflow, virtual switch, service chain, network virtualization,
  packet processing, ebpf, load balancing, virtual network, forwarding plane, programmable data plane, middleboxes, network slicing,
  service function, control plane, packet scheduling
  ~ switch, middlebox, sdn, nfv, p4, load balancer, firewall
Routing & internet measurement
  routing protocol, traffic engineering, interdomain routing, bgp, internet measurement, network verification, network topology,
  bgp hijacking, internet topology, ixp, autonomous system, traceroute, ipv6, ospf, network operator, configuration synthesis, rpki,
  network reliability, anycast, mesh network routing
  ~ routing, internet, peering, wide-area, wan, route, routers, forwarding, geolocation, backbone
Information & coding theory
  coding theory, error-correcting code, channel capacity, ldpc, network coding, information theory, polar code, source coding,
  rate-distortion, channel coding, information theoretic, code construction, decoding algorithm, mutual information, data compression,
  lossless compression, channel code, turbo code, distributed storage code, locally repairable, information-theoretic, reed-solomon,
  error correction, list decoding, entropy coding, compression algorithm, arithmetic coding, quantization theory
  ~ code, capacity, decoder, entropy, shannon

## Physical & quantum computing
Quantum computing
  quantum computing, quantum computation, quantum computer, quantum algorithm, quantum circuit, quantum machine learning, qubit,
  quantum error correction, quantum advantage, quantum annealing, variational quantum, quantum software, quantum neural,
  quantum programming, quantum simulation, quantum logic, quantum gate, quantum compiler, quantum processor,
  quantum information processing, qaoa, quantum supremacy, trapped ion, superconducting circuit, superconducting qubit,
  fault-tolerant quantum, surface code, quantum approximate, quantum walk, quantum error, quantum control, quantum hardware,
  quantum kernel, quantum state preparation, quantum annealer
  ~ quantum, nisq, grover, qubits
Physical & optical neural networks
  physical neural network, optical neural network, photonic, optical computing, analog computing, wave-based, photonics, physical learning,
  diffractive, all-optical, diffractive neural, optoelectronic
  ~ optical, physical system, metasurface
Biologically plausible learning
  backpropagation-free, forward-forward, biologically plausible, hebbian, predictive coding, local learning rule, equilibrium propagation,
  feedback alignment, learning without backpropagation, local learning, credit assignment in brain, synaptic plasticity, brain-like,
  contrastive hebbian, neural plasticity
  ~ backpropagation, bio-inspired, dendritic, cortical, backprop

## Science & engineering applications
Physics-informed & scientific ML
  physics-informed, partial differential equation, neural operator, scientific machine learning, surrogate model,
  computational fluid dynamics, turbulence modeling, differential equation solver, neural ode, operator learning, fluid simulation, pinn,
  fourier neural operator, neural pde, deep operator, learned physics, differentiable physics, hamiltonian neural, lagrangian neural,
  mesh-based simulation, ai for science, reduced-order, reduced order, physics-guided, dynamical system identification, neural simulator,
  neural physics, physics-based, sparse identification, data-driven discovery, graph network simulator, solving differential,
  symbolic discovery, neural differential, neural ordinary differential, science discovery, equation discovery, ai scientist,
  scientific discovery
  ~ pde, simulation, simulator, koopman, simulation-based, surrogate
Chemistry & drug discovery
  drug discovery, molecule generation, molecular property, molecular graph, retrosynthesis, chemical reaction, drug-target,
  molecular dynamics, molecular design, protein-ligand, drug-drug interaction, quantum chemistry, molecular representation,
  molecular generation, de novo drug, molecular docking, retrosynthetic, chemical space, reaction prediction, virtual screening, qsar,
  force field, binding site, admet, quantum mechanical, coarse-grained, small molecule, drug repurposing, molecular force field,
  synthesis planning, chemical synthesis, toxicity prediction
  ~ molecule, molecular, chemical, drug, molecules, docking, smiles, chemistry, ligand, equivariant, conformer, pharmacology, polymer
  ~ electrolyte, solubility
Proteins & genomics with ML
  protein language model, protein structure prediction, protein design, protein interface, genomic sequence model, single-cell data,
  dna language model, protein function, alphafold, protein representation, protein sequence, contact map, contact prediction,
  rna structure, antibody design, inverse folding, gene expression prediction, variant effect, enzyme design, protein folding prediction,
  protein engineering, dna sequence, peptide design, genome language model, spatial transcriptomics, scrna-seq, biological sequence,
  protein-protein interaction, protein complex, protein generation, gene regulatory network, cell type, drug response,
  perturbation response, evolutionary scale
  ~ protein, gene, cell, proteins, rna, single-cell, genomics, residue contact
Materials discovery with ML
  material discovery, material property prediction, crystal structure prediction, interatomic potential, machine-learned potential,
  crystal graph, materials informatics, high-throughput screening, alloy design, interatomic, moment tensor potential,
  machine learning potential, inverse design, materials science, materials design, material design, catalyst discovery,
  active learning for materials, neural network potential, machine learning force field, crystal generation, x-ray diffraction
  ~ material, crystal, materials
Climate & weather with ML
  weather forecasting, climate model, precipitation nowcasting, air quality, flood prediction, wildfire, weather prediction,
  climate change, global weather, nowcasting, climate science, air pollution, earth system, hurricane, sea surface, medium-range
  ~ climate, weather, downscaling, precipitation, rainfall, flood, drought, emulator
Agriculture & food
  agriculture, agricultural, crop, plant disease, food recognition, livestock, precision farming, fruit, plant phenotyping,
  yield prediction, irrigation, aquaculture, crop yield
  ~ farm, food, recipe, pest, weed, farming, plant, soil, cattle, nutrition, cooking, leaf
Experiment instrumentation & triggers
  trigger system, data acquisition, detector readout, front-end electronics, high-energy physics, particle physics, large hadron collider,
  lhc, cms experiment, calorimeter
  ~ detector, collider

## Theory of computation
Algorithms & complexity
  computational complexity, np-hard, approximation algorithm, polynomial time, query complexity, data structure, graph algorithm,
  parameterized complexity, streaming algorithm, online algorithm, sorting, sublinear, lower bounds, shortest path, minimum spanning,
  hashing algorithm, randomized algorithm, quantum complexity, p versus np, circuit complexity, communication complexity, fixed-parameter,
  data structures, string matching, max flow, maximum flow, matching algorithm, sorting algorithm, graph theory algorithm,
  computational geometry, convex hull, dynamic graph algorithm, priority queue, pseudorandomness, derandomization, property testing,
  sum of squares, metric embedding, turing machine, turing complete, computability, decidability, halting problem, streaming complexity,
  subset sum, distributed graph algorithm, hardness of approximation, learning-augmented
  ~ complexity, polynomial, algorithm, lower bound, algorithms, undecidable, spanner, cellular
Automata & formal languages
  automata, automaton, formal language, regular expression, finite state, petri net, reachability, finite automata, timed automata,
  weighted automata, temporal logic specification, language inclusion, pushdown, omega-regular, process algebra, bisimulation,
  runtime verification, reactive synthesis
  ~ state machine, transducer, ltl

# Mathematics
## Mathematics
Algebra & geometry
  algebraic geometry, lie algebra, moduli space, cohomology, group theory, representation theory, algebra, category theory, riemannian,
  differential geometry, symplectic, quiver, sheaf, hodge, calabi-yau, elliptic curve, complex geometry, lie group, coxeter, vector bundle,
  k-theory, homotopy, invariant theory, kahler, ricci flow, minimal surface
  ~ manifold, morphism, homology, algebraic, topology, topological, knot, category, categorical, scheme, ring, galois, motive, tropical
  ~ polytope, module
Operator algebras & functional analysis
  operator algebra, von neumann algebra, banach space, hilbert space, functional analysis, bounded operator, spectral theory, banach,
  hilbert, c*-algebra, hilbert space operator, frame theory, fourier analysis, harmonic analysis, fredholm
  ~ operator, norm
Analysis & differential equations
  well-posedness, navier-stokes, differential equation, partial differential equation, elliptic, hyperbolic equation, parabolic,
  dynamical system, ergodic, schrodinger equation, boundary value problem, inequality, ordinary differential, pde regularity, blow-up,
  global existence, traveling wave, hamilton-jacobi, wave equation, calculus of variation, integrable system, weak solution,
  stochastic differential
  ~ equation, solution, bifurcation, chaos, soliton
Combinatorics & number theory
  combinatorics, number theory, prime number, graph coloring, zeta function, extremal graph, arithmetic function, diophantine,
  graph theory, ramsey, modular form, diophantine equation, matroid, random graph, chromatic, l-function, riemann hypothesis, sumset,
  additive combinatorics, hypergraph theory
  ~ integer, graph, permutation, partition, prime, tiling
Probability & statistics
  random walk, stochastic process, limit theorem, statistical inference, hypothesis testing, brownian motion, large deviation, martingale,
  estimator, regression model, asymptotic, covariance matrix, hypothesis test, extreme value, sampling design, survey sampling,
  linear model, mixed model, statistical test, confidence interval, multiple testing, stochastic differential equation,
  experimental design, p-value, causal estimand, random matrix, dependence measure, bayesian statistics, robust statistics,
  spatial statistics, functional data, goodness of fit, false discovery
  ~ random, stochastic, statistics, statistical, regression, bootstrap, high-dimensional, survival, estimators, nonparametric, quantile
  ~ missing data
Numerical analysis
  numerical method, finite element, discretization, numerical scheme, preconditioner, iterative solver, error estimate, galerkin,
  finite difference, finite volume, multigrid, krylov, iterative method, time stepping, runge-kutta, spectral method,
  numerical integration, mesh refinement, sparse grid, linear solver, boundary element, numerical solution
  ~ numerical, convergence, eigenvalue, quadrature, high-order, interpolation

# Physics
## Physics
Particle & high-energy physics
  high-energy physics, particle physics, collider, lhc, neutrino, qcd, higgs, standard model, dark matter search, quark, muon,
  supersymmetry, lattice qcd, hadron, b meson, beyond the standard model, top-quark, electroweak, flavor physics, dark photon,
  effective field theory, new physics, beyond standard model
  ~ decay, boson, detector, atlas, cms
Jets & collider physics
  jet tagging, top tagging, jet substructure, top quark, parton shower, collider phenomenology, event generation, jet image,
  hadron collider
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
  general relativity, gravitational wave, black hole, modified gravity, spacetime, schwarzschild, kerr, quantum gravity, einstein equation,
  wormhole, scalar-tensor, spacetimes, general relativistic, black holes, de sitter, quantum cosmology, numerical relativity
  ~ gravity, curvature, metric, horizon
String & gauge theory
  string theory, supergravity, gauge theory, brane, conformal field theory, holography, yang-mills, field theory, ads/cft, supersymmetric,
  superconformal, string compactification, swampland, scattering amplitude, quantum field theory
  ~ gauge, duality, amplitudes
Nuclear physics
  nuclear matter, heavy-ion collision, nucleus, nucleon, nuclear structure, quark-gluon plasma, nuclear reaction, nuclear reactor,
  shell model, radioactive
  ~ nuclear, neutron, fission, isotope
Plasma & fusion
  tokamak, magnetohydrodynamic, fusion reactor, stellarator, plasma physics, magnetized plasma, plasma turbulence, plasma wave,
  laser-plasma, inertial confinement
  ~ magnetic, plasma, fusion
Statistical physics & soft matter
  phase transition, ising model, statistical mechanics, colloid, polymer, active matter, soft matter, non-equilibrium, granular,
  self-organized, statistical physics, percolation transition, glass transition, liquid crystal, granular media, entropy production,
  critical phenomena
  ~ thermodynamic, entropy, thermodynamics, brownian, gel, renormalization, emulsion, jamming
Fluid dynamics
  turbulence, turbulent flow, fluid dynamics, boundary layer, vortex, droplet, convection, rheology, drag reduction, multiphase flow,
  hydrodynamic, hydrodynamics, large eddy, aerodynamic, aerodynamics, navier
  ~ flow, fluid, turbulent, flows, fluids
Mechanics & metamaterials
  metamaterial, metamaterials, multistable, bistable, snap-through, buckling, crack propagation, fatigue crack, topology optimization,
  shape optimization, composite laminate, structural mechanics, solid mechanics, auxetic, lattice structure, plasticity of metal,
  stress-strain, constitutive model, finite element model, structural optimization, phononic crystal, structural dynamics,
  mechanical property, tensegrity
  ~ fracture, elasticity, elastic, vibration, plate, beam, dislocation, stiffness, stress, strain, deformation

## Condensed matter & quantum physics
Superconductivity & magnetism
  superconductor, superconductivity, superconducting, magnetism, ferromagnet, antiferromagnet, spin liquid, hubbard model, heavy fermion,
  spin wave, skyrmion, spintronics, kondo, quantum magnet, mott, cuprate, spin chain, josephson
  ~ spin, lattice, magnetic
Topological & two-dimensional materials
  topological insulator, graphene, two-dimensional material, weyl semimetal, moire, quantum hall, topological phase, van der waals,
  band structure, 2d material, chern, bilayer, monolayer, majorana
  ~ band, layer, topological, two-dimensional, dirac
Materials & electronic structure
  electronic structure, density functional, density functional theory, crystal structure, perovskite, semiconductor, nanoparticle,
  thin film, alloy, phonon, nanotube, catalyst, first-principles, ab initio, solar cell, dielectric, nanocrystal, nanowire, quantum dot,
  grain boundary, ferroelectric, corrosion, nanomaterial, atomic layer deposition, many-body perturbation, exchange-correlation,
  thermoelectric, adsorption, magnetocaloric, van der waals interaction, dispersion force, lattice dynamics, atomistic simulation, zeolite,
  metal-organic framework, battery material
  ~ crystal, temperature, dft, electronic, oxide
Quantum information & optics
  entanglement, quantum information, quantum cryptography, quantum optics, bose-einstein condensate, decoherence, quantum key distribution,
  cavity, cold atom, quantum measurement, squeezed state, single photon, quantum communication, quantum network, optomechanic,
  bell inequality, quantum metrology, quantum sensing, ultracold, optical lattice, rydberg, quantum memory, open quantum system,
  quantum thermodynamics
  ~ quantum state, photon, atom, laser

# Astronomy
## Astronomy & astrophysics
Exoplanets & planetary systems
  exoplanet, planetary system, hot jupiter, planet formation, protoplanetary disk, planetary atmosphere, habitable zone, debris disk,
  transmission spectroscopy, super-earth, brown dwarf, planetesimal, exoplanets, radial velocity, transiting, protoplanetary, biosignature,
  astrobiology
  ~ planet, planetary, orbit, disk, planets, kepler, transit
Solar system & small bodies
  asteroid, comet, meteorite, moon, mars, jupiter, saturn, kuiper belt, lunar, near-earth object, titan, venus, asteroids, comets,
  planetary science, martian, trans-neptunian
  ~ orbit, surface, meteor, crater
Solar & space physics
  solar wind, solar flare, coronal, sunspot, heliosphere, corona, chromosphere, coronal mass ejection, magnetosphere, space weather,
  photosphere, solar cycle, solar dynamo, solar active region, solar atmosphere, solar magnetic
  ~ magnetic field, solar, sun
Stars & stellar evolution
  stellar, star, binary star, asteroseismology, stellar evolution, stellar population, red giant, stellar atmosphere, variable star,
  cepheid, main sequence, metallicity, white dwarf, star cluster, globular cluster, wolf-rayet, open cluster, stellar rotation,
  white dwarfs, nucleosynthesis, convection in star, supergiant, eclipsing binary
  ~ abundance, photometry, binary, stars, binaries, gaia
Galaxies & galaxy evolution
  galaxy, star formation, galactic, milky way, dwarf galaxy, quasar, agn, active galactic nuclei, active galactic nucleus,
  galaxy evolution, high-redshift, galaxy cluster, circumgalactic, lyman-alpha, spiral galaxy, early-type galaxy, quenching, galaxy merger,
  satellite galaxy, galaxies, quasars, starburst, high redshift, jwst, galactic center, black hole growth, galaxy formation
  ~ redshift, emission line, halo, gas
Interstellar medium & star formation
  interstellar medium, molecular cloud, interstellar, star-forming region, young stellar object, protostar, supernova remnant, dust grain,
  hii region, astrochemistry, prestellar core
  ~ cloud, dust, gas
High-energy astrophysics
  gamma-ray burst, supernova, neutron star, pulsar, x-ray binary, fast radio burst, blazar, accretion, jet, cosmic ray, magnetar,
  black hole binary, accretion disk, tidal disruption event, gamma ray, kilonova, compact object, x-ray source, magnetized, supernovae,
  gamma-ray bursts, pulsars, neutron stars, cosmic rays, radio burst, relativistic jet
  ~ x-ray, outburst, emission, transient
Cosmology & large-scale structure
  cosmology, cosmological, dark energy, dark matter, hubble constant, large-scale structure, baryon acoustic oscillation, primordial,
  power spectrum, n-body simulation, halo catalog, matter clustering, neutrino mass, hubble tension, inflationary, cosmic inflation,
  primordial black hole, inflation model, dark matter halo, cosmic web, structure formation, lambda cdm, n-body
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
  telescope, spectrograph, adaptive optics, interferometer, sky survey, photometric redshift, observatory, ccd, detector array, astrometry,
  radio array, data release, source catalog, coronagraph, interferometry, telescopes, lsst, spectroscopy survey, sky catalog,
  radio interferometry, light curve
  ~ instrument, survey, catalog, calibration, pipeline, astronomical, astronomy

# Life sciences
## Molecular & cell biology
Protein structure & misfolding
  protein structure, protein folding, misfolding, amyloid, fibril, protein aggregation, cryo-em, conformational, molecular chaperone,
  intrinsically disordered, aggregation, prion, amyloids, protein conformation, x-ray crystallography, nmr structure,
  crystal structure of protein, chaperone, protein stability, structural biology, cryo-electron
  ~ protein, peptide
Genomics & gene regulation
  genome, genomic, gene expression, transcriptome, transcription factor, rna-seq, single-cell rna, epigenetic, gwas, genome-wide, crispr,
  chromatin, dna methylation, enhancer, genetic variant, genomes, chip-seq, gwas summary, noncoding, selection on dna, population genetics,
  dna sequencing, next-generation sequencing, genetic association, haplotype, copy number, long-read, gene editing, quantitative trait,
  variant calling, linkage disequilibrium, mendelian randomization, heritability, microrna, polygenic, expression quantitative, epigenome,
  regulatory element
  ~ gene, dna, rna, mutation, genes, splicing, transcription, methylation, allele, promoter
Cell biology & signalling
  signaling pathway, mitochondria, mitochondrial, cell cycle, autophagy, apoptosis, membrane protein, cytoskeleton, lysosome, stem cell,
  organoid, kinase, receptor, mitosis, endocytosis, cell migration, phosphorylation, ion channel, gap junction, actin, cell division,
  cell death, protein kinase, ubiquitin, cell adhesion, endothelial, cell differentiation, morphogenesis
  ~ cell, cellular, cells, signaling, vesicle, embryo
Microbiology & biofilms
  bacteria, bacterial, biofilm, microbiome, antibiotic resistance, antimicrobial, virus, viral, pathogen, fungal, yeast, curli, microbiota,
  antibiotic, metagenomic, metagenomics, virulence, e. coli, escherichia, host-pathogen, symbiosis, archaea, microbiomes
  ~ strain, infection, microbial, gut, phage, fungi, parasite
Biochemistry & biophysics
  enzyme, binding affinity, lipid, peptide, metabolite, metabolism, molecular simulation, catalytic, biophysical, metabolic network,
  metabolomics, biomolecular, allosteric, molecular motor, synthetic biology, metabolic engineering, flux balance
  ~ binding, molecule, biochemistry, biochemical, enzymes, membrane, kinetics, single molecule, ligand
Bioinformatics tools
  bioinformatics, sequence alignment, phylogenetic, biological database, sequencing data, proteomics, mass spectrometry, biopython,
  bioconductor, read alignment, genome assembly, alignment tool, sequencing read, gene ontology, pathway analysis, r package,
  software package, multi-omics, gene set, single-cell analysis, metascape, workflow manager, systems biology
  ~ sequence, tool, omics, blast
Plant biology
  arabidopsis, photosynthesis, crop genetics, nitrogen fixation, plant growth, rhizosphere, mycorrhiza, flowering, chloroplast,
  plant immunity, drought tolerance, landrace
  ~ plant, plants, root, rice, maize, wheat, leaf, seed, pollen, soil, growth

## Neuroscience & ageing
Alzheimer's & neurodegeneration
  alzheimer, alzheimer's disease, neurodegeneration, neurodegenerative, parkinson, parkinson's disease, dementia, amyloid-beta, huntington,
  alpha-synuclein, tauopathy, cognitive decline, prion disease, tau protein, tau pathology, tau phosphorylation, phosphorylated tau, p-tau,
  amyotrophic lateral sclerosis
  ~ brain, aging, tau
Neural circuits & behaviour
  neural circuit, cortex, hippocampus, synaptic, synapse, neuronal, dopamine, memory formation, interneuron, prefrontal, neural coding,
  visual cortex, auditory cortex, motor cortex, decision making in animal, grid cell, place cell, working memory, attention in brain,
  neural dynamics, neural activity, spiking activity, olfactory, basal ganglia, cerebellum, neuromodulation, neural population activity,
  perceptual decision, receptive field, learning and memory, amygdala, synaptic transmission, visual perception, electrical coupling,
  neurophysiology
  ~ neuron, mouse, behavior, neurons, sensory, retina, neuroscience, auditory, zebrafish, drosophila, oscillation, circadian, sleep
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
  ecosystem service, ecosystem, climate change and species, pollinator, food web, population dynamics, conservation biology,
  marine ecology, biodiversity loss, species interaction, community ecology, carbon cycle, grassland, camera trap, soil carbon,
  animal movement
  ~ habitat, species, forest, conservation, ecology, predator, coral, fishery, vegetation, river, wetland, invasive
Evolutionary biology
  natural selection, phylogeny, speciation, evolutionary history, fitness landscape, phylogenetics, phylogenies, phylogenomic,
  sexual selection, molecular evolution, coalescent, tree of life, population genomic, genetic drift, macroevolution, dinosaur,
  divergence time, mimicry, adaptive radiation, ancient dna, human evolution
  ~ evolution, adaptation, introgression, hybridization, fossil, butterfly
Earth & water science
  hydrology, hydrological, rainfall-runoff, rainfall–runoff, streamflow, groundwater, catchment, seismology, earthquake, geophysics,
  geophysical, oceanography, sea ice, ice sheet, landslide, water resource, water quality, hydrologic, tectonic, subsurface,
  reservoir simulation, wave propagation, seismic inversion, full waveform inversion, aerosol, ocean circulation, sea level, permafrost,
  runoff, petroleum, watershed, paleoclimate, geoscience
  ~ river, seismic, acoustic wave, geology, ocean, glacier, sediment, erosion, flood, mantle, volcano, atmospheric, atmosphere, mineral
  ~ snow, water, earth, wave, climate

# Medicine
## Medicine & public health
Cancer & oncology
  cancer, tumor, oncology, chemotherapy, carcinoma, metastasis, leukemia, radiotherapy, breast cancer, glioma, melanoma, oncogene,
  lymphoma, cancer genomics, tumor microenvironment, neoplasm, myeloma
  ~ patient, survival, tumour, prognosis
Cardiovascular & metabolic disease
  cardiovascular, heart failure, hypertension, diabetes, obesity, stroke, myocardial, insulin, cholesterol, diabetic, blood pressure,
  atrial fibrillation, coronary, metabolic syndrome, fatty liver, arrhythmia
  ~ risk, patient, cardiac, heart, kidney, liver, glucose, renal
Infectious disease & epidemiology
  epidemiology, infectious disease, vaccine, vaccination, covid-19, sars-cov-2, malaria, tuberculosis, hiv, outbreak, epidemic, pandemic,
  coronavirus, influenza, hiv infection, epidemiological, transmission dynamics, public health, hepatitis, dengue, ebola, contact tracing,
  fecal contamination, exposure assessment
  ~ infection, mortality, covid, sepsis, sanitation, ventilation
Immunology & inflammation
  immune, immunology, antibody, t cell, cytokine, autoimmune, immunotherapy, t-cell, antibodies, macrophage, vaccine response, rheumatoid
  ~ inflammation, immunity, inflammatory, asthma, allergy, arthritis
Surgery & clinical practice
  surgery, surgical, randomized trial, clinical outcome, rehabilitation, anesthesia, orthopedic, nerve regeneration, intensive care,
  clinical trial, postoperative, osteoarthritis, orthopaedic, transplantation, physiotherapy, systematic review, pediatric,
  femoroacetabular
  ~ patient, treatment, patients, fracture, knee, hip, spine, pain, pregnancy, bone, dental, wound, randomised
Mental health & psychology
  depression, anxiety, psychiatric, schizophrenia, psychology, psychotherapy, autism, cognitive behavior, mental illness, ptsd, suicide,
  social psychology, attention deficit, emotion regulation, cognitive bias, mindfulness
  ~ symptom, cognition, personality, psychological, addiction, perception, psychosis, loneliness, adolescent, memory, well-being

# Economics
## Economics & finance
Asset pricing & markets
  asset pricing, stock return, stock market, market impact, order book, volatility, portfolio optimization, hedge, option pricing,
  derivative pricing, high-frequency trading, market microstructure, exchange rate, portfolio, trading, stock returns, factor model,
  equity premium, yield curve, market efficiency, investor sentiment, momentum strategy, stochastic volatility, hedge funds,
  cross-section of, implied volatility, limit order, risk premium, portfolio selection, market maker, stock prediction, stock price,
  algorithmic trading, deep hedging, portfolio management, financial time series, quantitative trading, price prediction, price formation,
  trading strategy, optimal execution, statistical arbitrage, financial market
  ~ market, price, return, bond, options, liquidity
Macroeconomics & growth
  monetary policy, inflation, gdp, business cycle, economic growth, fiscal policy, unemployment, central bank, macroeconomic, productivity,
  dsge, new keynesian, aggregate demand, growth model, economic policy, inflation expectation, zero lower bound, secular stagnation,
  innovation and growth, economic development growth
  ~ economy, policy, macro, monetary, recession, interest rate
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
  labor market, wage, inequality, gender wage gap, human capital, employment, labor supply, unemployment, minimum wage, job search,
  automation and job, income inequality, intergenerational, labour market
  ~ worker, household, migration, income, labor, immigration, earnings, wages, occupation
Banking & risk
  bank, banking, systemic risk, credit risk, insurance, default risk, financial crisis, value at risk, financial stability, risk measure,
  financial intermediation, bank run, financial contagion, risk management, credit scoring, fraud detection, financial fraud,
  anti-money laundering, insurance claim, bankruptcy prediction, solvency, reinsurance, ruin probability, expected shortfall
  ~ risk, credit, banks, loan, mortgage, insurer, default, debt, accounting
Microeconomics & games
  auction, contract theory, matching market, mechanism design, consumer choice, principal-agent, incentive, demand estimation,
  social welfare, measurement of utility, market for lemons, adverse selection, signaling game, information asymmetry, moral hazard,
  choice theory, matching theory, bounded rationality, search cost
  ~ welfare, equilibrium, utility, mechanism, contracts
Behavioural & experimental economics
  behavioral economics, experimental economics, loss aversion, time preference, risk preference, nudge, field experiment, prospect theory,
  laboratory experiment, ultimatum, trust game, social preference, present bias, risk aversion, dictator game
  ~ preference, experiment, behavioral, altruism, cooperation, anchoring
Industrial organization & competition
  industrial organization, market power, antitrust, merger, price discrimination, oligopoly, market entry, pricing strategy,
  market structure, productivity of firm
  ~ firm, competition, monopoly, entry, innovation, patents, firms, entrepreneurship, startup
Health & education economics
  health economics, health insurance, health care cost, returns to education, school choice, medicaid
  ~ health, school
Urban & regional economics
  housing price, housing market, rent, urban economics, regional economics, agglomeration, real estate, land value, spatial economics,
  city size, economic geography
  ~ city, housing, urban, cities, geographic
Energy & environmental economics
  carbon tax, energy price, electricity market, emission trading, environmental policy, carbon price, green bond
  ~ emission, energy
Econometrics
  econometric, panel data, difference-in-differences, instrumental variable, causal estimate, time series econometrics,
  regression discontinuity, difference in difference, two-way fixed effect, fixed effect, synthetic control, event study,
  structural estimation, parallel trend, staggered adoption, local average treatment effect, cointegration, treatment effects,
  causal forest, high-dimensional econometrics
  ~ estimator, did, iv, gmm
Cryptocurrencies & decentralized finance
  cryptocurrency, bitcoin, decentralized finance, blockchain, token, stablecoin, ethereum, defi, digital currency,
  central bank digital currency, crypto market, crypto-asset, cryptoasset, automated market maker, initial coin offering, liquidity pool,
  uniswap, crypto trading, nft market, bitcoin price, decentralized exchange, liquidity provider
  ~ crypto

# Society
## Social science
Politics & government
  democracy, election, government, parliament, public policy, international relations, welfare state, authoritarian, voter, bureaucracy,
  diplomacy, political science, civil war, autocracy, electoral, state capacity, foreign policy
  ~ political, policy, war, conflict, terrorism, corruption, nationalism
Education & schools
  school, curriculum, teacher training, higher education, student achievement, pedagogy
  ~ student, learning, university
Communication & media studies
  media studies, journalism, public opinion, political communication, mass media
  ~ media, news
Law & justice
  criminal justice, police, crime, legal system, court, human rights, legal, judicial, legislation, statutory, copyright, patent,
  court decision, intellectual property
  ~ law
Culture, history & religion
  cultural heritage, history of, religion, museum, archaeology, folklore, digital humanities, cultural evolution
  ~ culture, historical, history, literary, literature, art, medieval, anthropology, ethnography, cultural, painting, novel, identity
  ~ philosophy
Work, family & inequality
  gender inequality, social class, ethnicity, immigrant, fertility, marriage, family life, household work, gender identity,
  population ageing, social mobility, mortality inequality
  ~ social, sexuality, feminism, race, migration, poverty, demography, sociology, childhood, discrimination, women
Science of science & scholarly communication
  scientometric, bibliometric, citation analysis, peer review, replication crisis, scientific communication, research software,
  citation count, open access, scientific impact, meta-research, metascience, citation network, author disambiguation, science of science,
  academic writing, scientific paper, scientific document, scientific literature, publication bias, citation recommendation,
  science communication, research evaluation, research assessment, scientific publishing, team science
  ~ reproducibility, replication, scholarly, journal, preprint, retraction, citation, science, scientific, researcher
`;
