/**
 * What mentoring may know of a teacher's deficits and strengths, and who else may (domain.md §2.2).
 */
package ru.traektoria.mentoring.model.competence;
