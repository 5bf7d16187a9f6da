/** REST of mentoring, its views and words; pages are in {@code web.pages}. */
package ru.traektoria.mentoring.web;
