/** Программа муниципалитета: its passport, stages, roadmap, expected results and risks. */
package ru.traektoria.monitoring.programme.model;
