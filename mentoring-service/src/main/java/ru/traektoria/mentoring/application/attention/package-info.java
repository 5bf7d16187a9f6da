/** Внимание: what in mentoring waits for somebody. */
package ru.traektoria.mentoring.application.attention;
