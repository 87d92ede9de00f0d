package main

import (
	"maps"
	"slices"
	"sync"
)

// A memoryStore keeps items as long as the page is open: where the browser
// keeps nothing, and in tests.
type memoryStore struct {
	mu    sync.Mutex
	items map[shelf]map[string]item
}

func newMemoryStore() *memoryStore {
	return &memoryStore{items: map[shelf]map[string]item{}}
}

func (m *memoryStore) list(on shelf) ([]item, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return byKey(m.items[on]), nil
}

// byKey returns items in the order of their keys.
func byKey(items map[string]item) []item {
	var out []item
	for _, key := range slices.Sorted(maps.Keys(items)) {
		out = append(out, items[key])
	}
	return out
}

func (m *memoryStore) put(on shelf, items []item, gone ...string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, i := range items {
		if m.items[on][i.Key].Revision != i.Revision {
			return errChanged
		}
	}
	if m.items[on] == nil {
		m.items[on] = map[string]item{}
	}
	for _, i := range items {
		i.Revision++
		m.items[on][i.Key] = i
	}
	for _, key := range gone {
		delete(m.items[on], key)
	}
	return nil
}

// watch has nothing to tell: no other tab sees this memory.
func (m *memoryStore) watch(func(shelf)) {}
