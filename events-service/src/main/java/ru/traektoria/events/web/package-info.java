/** What pages of several features share. */
package ru.traektoria.events.web;
