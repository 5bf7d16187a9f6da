/** Планы и программы поддержки молодых педагогов: of a municipality and of a school. */
package ru.traektoria.mentoring.model.plan;
