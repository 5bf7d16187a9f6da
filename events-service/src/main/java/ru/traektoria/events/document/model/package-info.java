/** Документы: what a document is, whom it concerns, whether it is in force. */
package ru.traektoria.events.document.model;
