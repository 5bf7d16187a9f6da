/** Управленческий цикл (S3 §5): seven stages of a year and the papers that answer each other. */
package ru.traektoria.monitoring.cycle.model;
