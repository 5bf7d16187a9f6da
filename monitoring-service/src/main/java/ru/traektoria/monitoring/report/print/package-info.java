/** The files of a report: DOCX and PDF from templates that staff edit, XLSX, the archive. */
package ru.traektoria.monitoring.report.print;
