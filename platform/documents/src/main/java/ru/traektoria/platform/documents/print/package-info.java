/** Печатные формы: a template that staff edit in Word, filled as DOCX and laid out as PDF. */
package ru.traektoria.platform.documents.print;
