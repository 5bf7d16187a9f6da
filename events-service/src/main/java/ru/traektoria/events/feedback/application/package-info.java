/** Use cases of feedback: who is asked, answering, the summary. */
package ru.traektoria.events.feedback.application;
