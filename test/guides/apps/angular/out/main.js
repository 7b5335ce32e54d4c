// The packages of Angular are linked when they load, which its own build would do beforehand.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Supporters } from './src/supporters';
await bootstrapApplication(Supporters);
