/** Слова и имена окна: what the numbers alone do not say. */
package ru.traektoria.monitoring.frozen.context;
