/** Участие вне муниципалитета: told by the teacher, confirmed by the school (domain.md §2.5). */
package ru.traektoria.events.outside.model;
