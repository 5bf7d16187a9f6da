/** Муниципальные творческие лаборатории: the rules without a framework. */
package ru.traektoria.events.laboratory.model;
