/** Diagnostics of past years and of the open one, refusals, screening, the yearly survey. */
package ru.traektoria.local.demo.tour.diagnostics;
