/** Печатные формы наставничества and their words. */
package ru.traektoria.mentoring.application.print;
