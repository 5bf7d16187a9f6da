/** Управленческие решения. */
package ru.traektoria.monitoring.cycle.web.pages.resolution;
