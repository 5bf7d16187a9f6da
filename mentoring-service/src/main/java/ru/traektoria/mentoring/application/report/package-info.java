/** Отчёт о реализации программы адаптации и развития молодых учителей (S3, табл. 2). */
package ru.traektoria.mentoring.application.report;
