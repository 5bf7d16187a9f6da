/** Pages of contests. */
package ru.traektoria.events.contest.web.pages;
