/** Feedback over REST and on pages. */
package ru.traektoria.events.feedback.web;
