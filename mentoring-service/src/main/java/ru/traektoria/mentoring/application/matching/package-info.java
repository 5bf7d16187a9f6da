/** Подбор: who needs a mentor, and who could lead whom. */
package ru.traektoria.mentoring.application.matching;
