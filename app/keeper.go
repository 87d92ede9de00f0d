package main

import (
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A keeper puts a store to work beside the handlers, one job after the other
// in the order in which they were given.
type keeper struct {
	open func() (store, error)
	ctx  app.Context // the page's: an element's own drops what comes after the element has gone

	working sync.Mutex // held while a job is done
	store   store      // once the first job has opened it
	refused error      // why that is not the device's

	queue sync.Mutex // guards jobs
	jobs  []func()

	unwritten int // changes on their way to the device; handlers alone use it
}

// change is do for work that changes what the device has.
func (k *keeper) change(work func(store) error, then func(app.Context, error)) {
	k.unwritten++
	k.do(work, func(ctx app.Context, err error) {
		k.unwritten--
		then(ctx, err)
	})
}

// do has work done with the store and then, in a handler's turn, calls then
// with what came of it. It returns at once.
func (k *keeper) do(work func(store) error, then func(app.Context, error)) {
	k.queue.Lock()
	k.jobs = append(k.jobs, func() {
		if k.store == nil {
			k.store, k.refused = k.open()
		}
		err := work(k.store)
		k.ctx.Dispatch(func(ctx app.Context) {
			defer guard()
			then(ctx, err)
		})
	})
	k.queue.Unlock()
	k.ctx.Async(k.next)
}

// reopen asks for the device's store again where it was refused, and moves
// into it what has been kept in memory since. It is a keeper's job.
func (k *keeper) reopen(memory store) error {
	if k.refused == nil {
		return nil
	}
	s, err := k.open()
	if err != nil {
		return err
	}
	for _, on := range shelves {
		items, err := memory.list(on)
		if err != nil {
			return err
		}
		if err := putOver(s, on, items); err != nil {
			return err
		}
	}
	k.store, k.refused = s, nil
	return nil
}

// next does the job that has waited longest.
func (k *keeper) next() {
	k.working.Lock()
	defer k.working.Unlock()
	k.queue.Lock()
	job := k.jobs[0]
	k.jobs = k.jobs[1:]
	k.queue.Unlock()
	job()
}
