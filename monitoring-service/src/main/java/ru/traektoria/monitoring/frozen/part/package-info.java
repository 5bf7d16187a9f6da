/** The parts of a window as they are stored: rows, breakdowns, those behind the numbers. */
package ru.traektoria.monitoring.frozen.part;
