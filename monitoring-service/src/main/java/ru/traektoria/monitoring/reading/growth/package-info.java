/** Профессиональный рост: what diagnoses found, what was done about it, and what came of it. */
package ru.traektoria.monitoring.reading.growth;
