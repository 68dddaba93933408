// Texts wait here for the worker, one after another.
import type { Answer, Job } from './messages';
import type { Reading, Words } from './model';
import address from './reading.worker?worker&url';
import { script } from './trusted';

export interface Progress {
  name: string | null;
  number: number;
  of: number;
  fraction: number; // of all that waits
  seconds: number; // until it is done, estimated
}

export interface Heard {
  read(reading: Reading, words: Words | null): void;
  problem(job: Job, what: string): void;
  progress(state: Progress | null): void;
  unready(why: string, left: Job[]): void;
}

const size_of = ({ source }: Job) => (typeof source === 'string' ? source.length : source.size);

export class Queue {
  #heard: Heard;
  #worker: Worker | null = null;
  #waiting: Job[] = [];
  #current: Job | null = null;
  #began = 0;
  #fraction = 0; // of the current one, as the worker says
  #ready = false;
  #number = 0;
  #done = 0; // sizes
  #all = 0;
  #speed = 300_000; // units a second: a guess, until a long text has been read
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  // Loads the library, so that the first article need not wait for it.
  warm() {
    this.#worker ??= this.#start();
  }

  add(jobs: Job[]) {
    this.#waiting.push(...jobs);
    this.#all += jobs.reduce((sum, job) => sum + size_of(job), 0);
    this.#clock ??= setInterval(() => this.#tell(), 200);
    if (!this.#current) this.#next();
    this.#tell();
  }

  // Also in the middle of a text. Gives what was not read to its end.
  cancel(): Job[] {
    const left = this.#current ? [this.#current, ...this.#waiting] : this.#waiting;
    this.#stop();
    this.warm();
    return left;
  }

  #stop() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    this.#waiting = [];
    this.#rest();
  }

  #rest() {
    this.#current = null;
    this.#number = this.#done = this.#all = 0;
    clearInterval(this.#clock);
    this.#clock = undefined;
    this.#heard.progress(null);
  }

  #start(): Worker {
    const worker = new Worker(script(address), { type: 'module', name: 'reading' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    // A fault outside of what the worker catches: the text is named, the others get another worker.
    worker.onerror = (event) => {
      event.preventDefault();
      if (!this.#ready) return this.#unready(event.message || 'its script could not be loaded');
      worker.terminate();
      this.#worker = null;
      this.#ready = false;
      if (!this.#current) return;
      this.#heard.problem(this.#current, `could not be read: ${event.message}`);
      this.#hear({ is: 'done' });
    };
    return worker;
  }

  #unready(why: string) {
    const left = this.#current ? [this.#current, ...this.#waiting] : this.#waiting;
    this.#stop();
    this.#heard.unready(why, left);
  }

  #next() {
    this.#current = this.#waiting.shift() ?? null;
    if (!this.#current) return this.#rest();
    this.#number++;
    this.#fraction = 0;
    this.#began = performance.now();
    this.warm();
    this.#worker!.postMessage(this.#current);
  }

  #hear(answer: Answer) {
    switch (answer.is) {
      case 'ready':
        this.#ready = true;
        this.#began = performance.now();
        break;
      case 'unready':
        this.#unready(answer.why);
        break;
      case 'read':
        this.#heard.read(answer.reading, answer.words);
        break;
      case 'problem':
        this.#heard.problem(this.#current!, answer.what);
        break;
      case 'progress':
        this.#fraction = answer.fraction;
        break;
      case 'done':
        this.#finish(this.#current!);
    }
  }

  #finish(job: Job) {
    const size = size_of(job);
    if (size > 50_000) this.#speed = size / ((performance.now() - this.#began) / 1000);
    this.#done += size;
    this.#next();
  }

  // The library reads a text in one go: how far it is, its speed so far tells.
  #tell() {
    const job = this.#current;
    if (!job) return;
    const size = size_of(job);
    const passed = this.#ready ? ((performance.now() - this.#began) / 1000) * this.#speed : 0;
    const here = Math.max(this.#fraction * size, Math.min(passed, size * 0.97));
    this.#heard.progress({
      name: job.name,
      number: this.#number,
      of: this.#number + this.#waiting.length,
      fraction: this.#all ? (this.#done + here) / this.#all : 0,
      seconds: (this.#all - this.#done - here) / this.#speed,
    });
  }
}
