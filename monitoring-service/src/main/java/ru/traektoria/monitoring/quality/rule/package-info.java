/** Правила качества данных, each in a class of its own. */
package ru.traektoria.monitoring.quality.rule;
