/** REST of activities, their views and words; pages are in {@code web.pages}. */
package ru.traektoria.events.activity.web;
