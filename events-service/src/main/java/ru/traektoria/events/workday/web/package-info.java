/** The calendar of non-working days over REST and on its page. */
package ru.traektoria.events.workday.web;
