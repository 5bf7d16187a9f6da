/** When a stage may be closed. */
package ru.traektoria.monitoring.cycle.model.closing;
