/** Планы поддержки молодых педагогов: pages and REST. */
package ru.traektoria.mentoring.web.plan;
