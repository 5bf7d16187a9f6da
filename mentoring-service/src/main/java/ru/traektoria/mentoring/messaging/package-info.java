/** What comes in from the staff register, and what mentoring promises to publish. */
package ru.traektoria.mentoring.messaging;
