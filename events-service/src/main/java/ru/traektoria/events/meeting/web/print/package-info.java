/** Печать протокола: DOCX and PDF from the municipality's template. */
package ru.traektoria.events.meeting.web.print;
