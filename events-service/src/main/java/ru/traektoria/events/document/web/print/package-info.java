/** Приказы, printed from templates that staff may change. */
package ru.traektoria.events.document.web.print;
