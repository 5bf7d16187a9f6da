/** Напоминания: what all services remind a person of, on a page and in a letter a day. */
package ru.traektoria.gateway.reminder;
