/** Качество данных: what a rule is and what it looks at. */
package ru.traektoria.monitoring.quality.check;
