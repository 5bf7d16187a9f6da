/** Pages of projects. */
package ru.traektoria.events.project.web.pages;
