/** Оценка адаптации: the four signs, seen at half term and at the end (S3 §3.2.2). */
package ru.traektoria.mentoring.model.adaptation;
