/** A page made of cards, one under another: what the cycle, programmes and reports look like. */
package ru.traektoria.monitoring.cycle.web.sheet;
