/** Управленческий цикл for programs: the same decisions as on its pages, one controller a noun. */
package ru.traektoria.monitoring.cycle.web.api;
